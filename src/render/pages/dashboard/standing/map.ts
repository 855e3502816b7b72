/** The districts as tiles about where they lie, coloured by a figure that is chosen without a script; the number stands in the tile. */
import tiles from '../../../../../data/directory/tile-map.json' with { type: 'json' };
import { DASHBOARD_STANDING } from '../../../../domain/messages/pages/dashboard/standing.ts';
import { count } from '../../../../domain/text/amounts.ts';
import type { Dashboard, DistrictPlace } from '../../../../reports/dashboard/dashboard.ts';
import type { DistrictRow } from '../../../../reports/figures.ts';
import { css, Token, type Css } from '../../shell/css.ts';
import { html, type Html } from '../../shell/html.ts';
import type { Say } from '../../shell/languages.ts';
import { listAnchor, PLACES } from '../parts.ts';

/** What a tile can show. */
const FIGURES = ['waiting', 'overdue', 'week', 'all'] as const;
type Figure = (typeof FIGURES)[number];

/** Shades beside the one of 0. */
const SHADES = 4;
const COLUMNS = Math.max(...tiles.map(({ column }) => column));
const ROWS = Math.max(...tiles.map(({ row }) => row));

type Tile = (typeof tiles)[number];

export function map(data: Dashboard, say: Say): Html {
  const rows = new Map(data.standing.districts.rows.map((row) => [row.key, row]));
  const places = new Map(data.places.map((place) => [place.district, place]));
  const value = (figure: Figure, { district }: Tile) => figureOf(figure, rows.get(district), data.doing.week[district] ?? 0);
  const shades = Object.fromEntries(FIGURES.map((figure) => [figure, shadesOf(tiles.map((tile) => value(figure, tile)))]));
  const within = tiles.filter(({ district }) => places.get(district)?.within);
  if (within.length < 2) return html``;
  const figures = (tile: Tile) =>
    FIGURES.map((figure) => {
      const n = value(figure, tile);
      return html`<span class="tile-figure is-${figure} shade-${shades[figure]?.(n) ?? 0}"><span class="tile-name">${say({ en: tile.short, hi: tile.shortHi })}</span> <span class="tile-number">${count(n)}</span></span>`;
    });
  // The map of a zone begins where the zone does.
  const [left, top] = [Math.min(...within.map(({ column }) => column)) - 1, Math.min(...within.map(({ row }) => row)) - 1];
  const drawn = within.map((tile) => {
    const at = `tile column-${tile.column - left} row-${tile.row - top}${edges(tile, places)}`;
    const waiting = value('waiting', tile);
    return waiting > 0
      ? html`<a class="${at}" href="#${listAnchor(`district:${tile.district}`)}">${figures(tile)}</a>`
      : html`<span class="${at}">${figures(tile)}</span>`;
  });
  const nowhere = rows.get(null);
  return html`<section class="panel wide map" aria-labelledby="${PLACES.map}"><h3 id="${PLACES.map}">${say(DASHBOARD_STANDING.map)}</h3>${FIGURES.map(
    (figure, index) =>
      html`${index === 0 ? html`<input class="unseen" type="radio" name="figure" id="figure-${figure}" checked>` : html`<input class="unseen" type="radio" name="figure" id="figure-${figure}">`}`,
  )}<p class="choices screen">${FIGURES.map((figure) => html`<label for="figure-${figure}">${say(DASHBOARD_STANDING.mapFigures[figure])}</label>`)}</p><div class="tiles">${drawn}</div><p class="quiet">${say(DASHBOARD_STANDING.mapNote)}</p>${
    nowhere && nowhere.open + nowhere.inProcess > 0
      ? html`<p><a href="#${listAnchor('district:none')}">${say(DASHBOARD_STANDING.notOnMap(nowhere.open + nowhere.inProcess))}</a></p>`
      : null
  }</section>`;
}

function figureOf(figure: Figure, row: DistrictRow | undefined, week: number): number {
  if (figure === 'week') return week;
  if (!row) return 0;
  return { waiting: row.open + row.inProcess, overdue: row.overdue, all: row.received }[figure];
}

/** 0 for nothing, then as many districts in each shade as in the next. */
function shadesOf(values: readonly number[]): (value: number) => number {
  const some = values.filter((value) => value > 0).sort((a, b) => a - b);
  return (value) => {
    if (value <= 0) return 0;
    const below = some.filter((each) => each < value).length;
    return 1 + Math.min(SHADES - 1, Math.floor((below / some.length) * SHADES));
  };
}

/** Where another zone begins, or nothing: there the border is thick. */
function edges({ column, row, district }: Tile, places: ReadonlyMap<string, DistrictPlace>): string {
  const zoneOf = (name: string) => places.get(name)?.zone ?? name;
  const sides = { start: [-1, 0], end: [1, 0], top: [0, -1], bottom: [0, 1] } as const;
  return Object.entries(sides)
    .filter(([, [right, down]]) => {
      const beside = tiles.find((tile) => tile.column === column + right && tile.row === row + down);
      return !beside || zoneOf(beside.district) !== zoneOf(district);
    })
    .map(([side]) => ` edge-${side}`)
    .join('');
}

function placeStyle(): Css {
  const at = (axis: string, last: number) =>
    Array.from({ length: last }, (_, i) => i + 1).reduce(
      (before, n) => css`${before}.${new Token(axis)}-${n}{grid-${new Token(axis)}:${n}}`,
      css``,
    );
  return css`${at('column', COLUMNS)}${at('row', ROWS)}`;
}

/** Only the chosen figure is shown. */
function choiceStyle(): Css {
  return FIGURES.reduce((before, figure) => {
    const name = new Token(figure);
    return css`${before}#figure-${name}:not(:checked)~.tiles .is-${name}{display:none}
#figure-${name}:checked~.choices label[for=figure-${name}]{background:var(--brand);color:var(--onBrand)}
#figure-${name}:focus-visible~.choices label[for=figure-${name}]{outline:3px solid var(--link);outline-offset:2px}
`;
  }, css``);
}

export const MAP_STYLE: Css = css`
.choices{display:flex;flex-wrap:wrap;gap:var(--s2)}
.choices label{cursor:pointer;border:1px solid var(--edge);border-radius:999px;padding:.1rem .9rem}
.tiles{display:grid;grid-template-columns:repeat(${COLUMNS},minmax(0,1fr));margin-block-end:var(--s3)}
.tile{display:block;border:1px solid var(--line);color:var(--ink);text-decoration:none;text-align:center;line-height:1.3;min-inline-size:0}
.tile-figure{display:flex;flex-direction:column;justify-content:center;block-size:100%;min-block-size:3.5rem;padding:.15rem;overflow:hidden}
.tile-name{font-size:.8125rem;white-space:nowrap;overflow:hidden;text-overflow:clip}
.tile-number{font-variant-numeric:tabular-nums;font-weight:600}
a.tile .tile-number{text-decoration:underline;text-underline-offset:.2em}
a.tile:hover .tile-number{text-decoration-thickness:2px}
.edge-start{border-inline-start:2px solid var(--ink)}.edge-end{border-inline-end:2px solid var(--ink)}.edge-top{border-block-start:2px solid var(--ink)}.edge-bottom{border-block-end:2px solid var(--ink)}
.shade-0{color:var(--quiet)}.shade-1{background:var(--shade1)}.shade-2{background:var(--shade2)}.shade-3{background:var(--shade3)}.shade-4{background:var(--shade4)}
@media (max-width:48rem){.tile-name{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.tile-figure{min-block-size:2rem;padding:0}.tile-number{font-size:.75rem}.tile{position:relative}}
${placeStyle()}${choiceStyle()}`;

/** The program of a live page: asks its server whether anything has changed, and changes in the page only what did, so that focus, scroll and what was typed stay. */
import type { Lang, Text } from '../../../domain/messages/text.ts';
import { type Script, script } from '../shell/css.ts';

/** A sync must be seen within 15 seconds. */
const EVERY_MS = 5_000;

export function liveScript(lost: Text, lang: Lang): Script {
  return script(MAIN, { every: EVERY_MS, lost: lost[lang] });
}

/** Rows are known by `data-key`: where one comes before another, the link that has the focus does not become that of another docket. */
const MAIN = `function (live) {
  'use strict';
  var busy = false;
  function tell(words) {
    var said = document.getElementById('live-said');
    if (said && said.textContent !== words) said.textContent = words;
  }
  function keyOf(node) { return node && node.nodeType === 1 ? node.getAttribute('data-key') : null; }
  function withKey(node, key) {
    while (node && keyOf(node) !== key) node = node.nextSibling;
    return node;
  }
  function takeAttributes(from, to) {
    var kept = from.nodeName === 'DETAILS' ? 'open' : '';
    Array.prototype.slice.call(from.attributes).forEach(function (each) {
      if (each.name !== kept && !to.hasAttribute(each.name)) from.removeAttribute(each.name);
    });
    Array.prototype.slice.call(to.attributes).forEach(function (each) {
      if (each.name !== kept && from.getAttribute(each.name) !== each.value) from.setAttribute(each.name, each.value);
    });
  }
  function isAlike(from, to) {
    return from.nodeType === 1 && to.nodeType === 1 && from.nodeName === to.nodeName && from.id === to.id && keyOf(from) === keyOf(to);
  }
  function takeChildren(from, to) {
    var here = from.firstChild, next = to.firstChild, there, found, after;
    while (next) {
      there = next;
      next = next.nextSibling;
      if (keyOf(there) !== null) {
        found = withKey(here, keyOf(there));
        if (!found) { from.insertBefore(there, here); continue; }
        while (here !== found && keyOf(here) !== null && !withKey(there, keyOf(here))) {
          after = here.nextSibling;
          from.removeChild(here);
          here = after;
        }
        if (here !== found) { from.insertBefore(found, here); here = found; }
      }
      if (!here) { from.appendChild(there); continue; }
      after = here.nextSibling;
      if (!here.isEqualNode(there)) {
        if (isAlike(here, there)) { takeAttributes(here, there); takeChildren(here, there); }
        else if (here.nodeType === 3 && there.nodeType === 3) here.data = there.data;
        else from.replaceChild(there, here);
      }
      here = after;
    }
    while (here) {
      after = here.nextSibling;
      from.removeChild(here);
      here = after;
    }
  }
  function take(source) {
    var fresh = new DOMParser().parseFromString(source, 'text/html');
    var main = fresh.querySelector('main'), focused = document.activeElement;
    if (!main) throw new Error('no page');
    document.title = fresh.title;
    takeChildren(document.querySelector('main'), main);
    if (focused && focused !== document.activeElement && focused.isConnected && focused.focus) focused.focus({ preventScroll: true });
  }
  function look() {
    var state = document.getElementById('live');
    if (busy || document.hidden || !state) return;
    busy = true;
    fetch(location.href.split('#')[0], {
      headers: { 'If-None-Match': state.getAttribute('data-tag') || '' },
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error'
    }).then(function (answer) {
      if (answer.status === 304) return null;
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }).then(function (source) {
      if (source !== null) take(source);
      tell('');
    }).catch(function () { tell(live.lost); }).then(function () { busy = false; });
  }
  setInterval(look, live.every);
  document.addEventListener('visibilitychange', look);
}`;

/**
 * Writes records that people copy through chats: `UPP1 KIND ID key=value; … CHECK` (docs/check-line.md). Each function stands alone, without imports and
 * in words that the browsers of older phones understand: pages carry their text and run it there.
 */

export interface CheckRecord {
  /** Two to twelve capital letters. */
  readonly kind: string;
  /** A digit, then eleven digits or capital letters without I, L, O and U. */
  readonly id: string;
  /** By keys of one to sixteen small letters. Any text; it comes back in NFC, lone surrogates as U+FFFD. */
  readonly fields: Readonly<Record<string, string>>;
}

/** CRC-32 (ISO-HDLC, as in zip and PNG) of the text in UTF-8: eight hexadecimal digits in capitals. */
export function checkOf(text: string): string {
  let crc = 0xffffffff;
  for (const byte of encodeURIComponent(text).match(/%..|./g) || []) {
    crc ^= byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return `0000000${((crc ^ 0xffffffff) >>> 0).toString(16)}`.slice(-8).toUpperCase();
}

/** One record on one line. What a chat may change on the way is escaped; the check is over the line without its spaces. */
export function recordLine(record: CheckRecord, check: (text: string) => string): string {
  const escaped = (sign: string) => {
    const encoded = encodeURIComponent(sign);
    return encoded.length > 1 ? encoded : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  };
  const value = (text: string) => {
    const signs = Array.from(text.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC'));
    let afterLetter = false;
    return signs
      .map((sign, i) => {
        const alone = signs[i - 1] !== sign && signs[i + 1] !== sign;
        const inWord = /[A-Za-z0-9]/.test(signs[i - 1] || '') && /[A-Za-z0-9]/.test(signs[i + 1] || '');
        const letter =
          (/[A-Za-z0-9]|\p{L}/u.test(sign) || (afterLetter && /\p{M}/u.test(sign))) && !/\p{Default_Ignorable_Code_Point}/u.test(sign);
        afterLetter = letter;
        if (sign === ' ') return '+';
        return letter || /[,!?।]/.test(sign) || (sign === '.' && alone) || (sign === '-' && inWord) ? sign : escaped(sign);
      })
      .join('')
      .replace(/UPP1/g, '%55PP1');
  };
  const fields = Object.keys(record.fields).map((key) => `${key}=${value(record.fields[key] || '')};`);
  return ['UPP1', record.kind, record.id].concat(fields, check(`UPP1${record.kind}${record.id}${fields.join('')}`)).join(' ');
}

/** The records, one a line, and a last line that names them all, so that one that was lost on the way is missed. `id`: of that last line. */
export function recordBlock(records: readonly CheckRecord[], id: string, line: (record: CheckRecord) => string): string {
  const ids = records.map((record) => record.id).join(',');
  return records
    .concat({ kind: 'END', id, fields: { n: String(records.length), ids } })
    .map(line)
    .join('\n');
}

/** The program of the coordinator's kit: it turns what is typed into check lines, and keeps and sends nothing. It runs on phones some years old. */
import { checkOf, recordBlock, recordLine } from '../../../domain/check-line/record-line.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { type Script, script } from '../shell/css.ts';

export interface KitScriptData {
  /** Fields that stand in each record: whose kit it is. */
  readonly origin: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, Text>>;
  readonly said: Readonly<Record<'added' | 'copied' | 'selected' | 'cleared' | 'remove' | 'moreJoined', Text>>;
}

export function kitScript(data: KitScriptData): Script {
  return script(MAIN, data);
}

const MAIN = `function (kit) {
  'use strict';
  var checkOf = ${String(checkOf)};
  var recordLine = ${String(recordLine)};
  var recordBlock = ${String(recordBlock)};
  var records = [];
  var root = document.documentElement;
  function at(id) { return document.getElementById(id); }
  function words(text) { return text[root.lang] || text.en; }
  function newId() {
    var bytes = new Uint8Array(12), signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ', id = '';
    crypto.getRandomValues(bytes);
    for (var i = 0; i < 12; i++) id += i === 0 ? String(bytes[i] % 10) : signs[bytes[i] % 32];
    return id;
  }
  function tell(text) {
    at('said').textContent = '';
    setTimeout(function () { at('said').textContent = words(text); }, 20);
  }
  function line(record) { return recordLine(record, checkOf); }
  function show() {
    var list = at('list'), none = records.length === 0;
    list.textContent = '';
    records.forEach(function (record) {
      var item = document.createElement('li'), name = document.createElement('span'), remove = document.createElement('button');
      name.textContent = words(kit.names[record.kind]) + ' ' + record.id;
      remove.type = 'button';
      remove.className = 'plain';
      remove.textContent = words(kit.said.remove);
      remove.setAttribute('aria-label', words(kit.said.remove) + ' ' + record.id);
      remove.addEventListener('click', function () {
        records = records.filter(function (each) { return each !== record; });
        show();
        at('send').focus();
      });
      item.appendChild(name);
      item.appendChild(remove);
      list.appendChild(item);
    });
    at('none').hidden = !none;
    at('out').hidden = none;
    at('block').value = none ? '' : recordBlock(records, newId(), line);
  }
  function add(event) {
    event.preventDefault();
    var form = event.target, fields = {}, key;
    for (key in kit.origin) fields[key] = kit.origin[key];
    fields.at = new Date().toISOString().slice(0, 16).replace(':', '') + 'Z';
    Array.prototype.forEach.call(form.elements, function (input) {
      var value = input.name ? input.value.trim() : '';
      if (value) fields[input.name] = value;
    });
    if (Number(fields.joined) > Number(fields.reached)) {
      tell(kit.said.moreJoined);
      form.elements.joined.focus();
      return;
    }
    records.push({ kind: form.getAttribute('data-kind'), id: newId(), fields: fields });
    form.reset();
    today();
    show();
    tell(kit.said.added);
  }
  function today() {
    var now = new Date();
    at('on').value = new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    at('on').max = at('on').value;
  }
  function select() {
    var block = at('block');
    block.focus();
    block.select();
    block.setSelectionRange(0, block.value.length);
    var copied = false;
    try { copied = document.execCommand('copy'); } catch (error) { copied = false; }
    tell(copied ? kit.said.copied : kit.said.selected);
  }
  function copy() {
    var done = false;
    try {
      if (navigator.clipboard && navigator.clipboard.writeText) {
        done = true;
        navigator.clipboard.writeText(at('block').value).then(function () { tell(kit.said.copied); }, select);
      }
    } catch (error) { done = false; }
    if (!done) select();
  }
  Array.prototype.forEach.call(document.querySelectorAll('form'), function (form) { form.addEventListener('submit', add); });
  at('copy').addEventListener('click', copy);
  at('clear').addEventListener('click', function () {
    records = [];
    show();
    tell(kit.said.cleared);
  });
  at('language').addEventListener('click', function () {
    root.lang = root.lang === 'hi' ? 'en' : 'hi';
    show();
  });
  if (navigator.share) {
    at('share').hidden = false;
    at('share').addEventListener('click', function () {
      navigator.share({ text: at('block').value }).catch(function (error) { if (error.name !== 'AbortError') select(); });
    });
  }
  addEventListener('beforeunload', function (event) { if (records.length > 0) { event.preventDefault(); event.returnValue = ''; } });
  at('language').hidden = false;
  at('forms').hidden = false;
  at('send').hidden = false;
  today();
  show();
}`;

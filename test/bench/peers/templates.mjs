// node templates.mjs FOLDER: the templates of the template engines. A merged cell is made of two rows: one for the first
// task of a topic, one, in a loop of its own, for those that follow.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cell, documentOf, packed, row } from './document.mjs';

const header = ['序号', '主要任务', '2024年重点工作任务', '责任处室', '责任单位', '完成时限'];
const others = ['task', 'rooms', 'units', 'deadline'];

/** `mark` writes the place of a value; `around` puts the beginning and end of a loop into a row's first and last cell. */
function tasksRow(mark, merge, [begin, end] = ['', '']) {
  const [task, rooms, units, deadline] = others.map((key) =>
    cell(mark(key) + (key === 'deadline' ? end : '')),
  );
  const topic = merge === 'restart' ? cell(mark('topic'), 'restart') : cell('', 'continue');
  return row([cell(begin + mark('no')), topic, task, rooms, units, deadline]);
}

/** A row that holds nothing but a command. */
const commandRow = (command) => row([cell(command), ...Array.from({ length: 5 }, () => cell(''))]);

const braces = (key) => `{${key}}`;
const plus = (name) => (key) => `+++INS $${name}.${key}+++`;

const templates = {
  // Also read by easy-template-x.
  docxtemplater: [
    { mark: '{mark}', title: '{title}', unit: '{unit}' },
    [
      tasksRow(braces, 'restart', ['{#topics}', '']),
      tasksRow(braces, 'continue', ['{#rest}', '{/rest}{/topics}']),
    ],
  ],
  'docx-templates': [
    { mark: '+++INS mark+++', title: '+++INS title+++', unit: '+++INS unit+++' },
    [
      commandRow('+++FOR one IN topics+++'),
      tasksRow(plus('one'), 'restart'),
      commandRow('+++FOR more IN $one.rest+++'),
      tasksRow(plus('more'), 'continue'),
      commandRow('+++END-FOR more+++'),
      commandRow('+++END-FOR one+++'),
    ],
  ],
  // Carbone learns of a loop from the row after it: the next of the same kind.
  carbone: [
    { mark: '{d.mark}', title: '{d.title}', unit: '{d.unit}' },
    [
      tasksRow((key) => `{d.topics[i].${key}}`, 'restart'),
      tasksRow((key) => `{d.topics[i].rest[i].${key}}`, 'continue'),
      tasksRow((key) => `{d.topics[i].rest[i+1].${key}}`, 'continue'),
      tasksRow((key) => `{d.topics[i+1].${key}}`, 'restart'),
    ],
  ],
};

const [folder] = process.argv.slice(2);
for (const [name, [outside, rows]] of Object.entries(templates)) {
  writeFileSync(join(folder, `${name}.docx`), await packed(documentOf({ ...outside, header }, rows)));
}

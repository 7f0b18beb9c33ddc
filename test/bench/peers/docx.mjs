import { cell, documentOf, packed, row } from './document.mjs';

export function prepare() {
  return (annex) => {
    let topic;
    const rows = annex.rows.map((task) => {
      const goesOn = task.topic === topic;
      topic = task.topic;
      return row([
        cell(task.no),
        goesOn ? cell('', 'continue') : cell(task.topic, 'restart'),
        cell(task.task),
        cell(task.rooms),
        cell(task.units),
        cell(task.deadline),
      ]);
    });
    return packed(documentOf(annex, rows));
  };
}

import { join } from 'node:path';
import carbone from 'carbone';
import { byTopic } from './by-topic.mjs';

export function prepare(templates) {
  const template = join(templates, 'carbone.docx');
  return (annex) =>
    new Promise((done, fail) => {
      carbone.render(template, byTopic(annex), (error, bytes) => (error ? fail(error) : done(bytes)));
    });
}

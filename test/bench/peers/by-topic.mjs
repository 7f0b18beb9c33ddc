/** What templates are filled with: for each topic its first task, and the rest. */
export function byTopic({ mark, title, unit, rows }) {
  const topics = [];
  for (const row of rows) {
    const last = topics.at(-1);
    if (last?.topic === row.topic) last.rest.push(row);
    else topics.push({ ...row, rest: [] });
  }
  return { mark, title, unit, topics };
}

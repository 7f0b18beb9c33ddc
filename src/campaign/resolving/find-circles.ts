/**
 * The circles of a graph without parallel links, each as the chain of names along it, with the first name repeated at the end. There is one
 * for every link that closes a circle, the last of its chain; without these links there are none.
 */
export function findCircles(links: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    if (done.has(start)) continue;
    const trail = [{ name: start, next: 0 }];
    const onTrail = new Map([[start, 0]]);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const name = links.get(step.name)?.[step.next];
      step.next += 1;
      const back = name === undefined ? undefined : onTrail.get(name);
      if (name === undefined) {
        trail.pop();
        onTrail.delete(step.name);
        done.add(step.name);
      } else if (back !== undefined) {
        circles.push([...trail.slice(back).map((passed) => passed.name), name]);
      } else if (!done.has(name)) {
        onTrail.set(name, trail.length);
        trail.push({ name, next: 0 });
      }
    }
  }
  return circles;
}

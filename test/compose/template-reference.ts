import { declarations } from '../../src/compose/declarations.ts';
import type { PlaceKind, TemplateDeclaration } from '../../src/compose/template/declaration.ts';
import type { Shape } from '../../src/compose/template/shape.ts';

/** The tables of docs/templates.md: what each template is for, its places and the names it may use. */
export function templateReference(): string {
  return [...groupsOfEqual()].map(describeGroup).join('\n\n');
}

/** Templates that are given the same names stand together. */
function groupsOfEqual(): Iterable<readonly TemplateDeclaration[]> {
  const groups = new Map<string, TemplateDeclaration[]>();
  for (const declaration of declarations) {
    const key = JSON.stringify([declaration.view, declaration.places]);
    groups.set(key, [...(groups.get(key) ?? []), declaration]);
  }
  return groups.values();
}

function describeGroup(group: readonly TemplateDeclaration[]): string {
  const [first] = group;
  if (!first) return '';
  const names = group.map(({ name }) => `\`${name}.md\``).join(' ');
  const about = group.map((one) => one.about).join('；');
  const rows = Object.entries(first.view.fields).flatMap(([name, shape]) => describeField(name, shape, ''));
  const table = ['| 名称 name | 内容 | 用法 use |', '| --- | --- | --- |', ...rows].join('\n');
  return [`### ${names}`, `${about}。`, describePlaces(first), ...(rows.length > 0 ? [table] : [])].join(
    '\n\n',
  );
}

const kinds: { readonly [Kind in PlaceKind]: string } = {
  line: '一段',
  heading: '一段，可以序号开头',
  paragraphs: '几段',
  blocks: '几段，可以有表格',
};

function describePlaces({ places }: TemplateDeclaration): string {
  const list = Object.entries(places).map(([name, kind]) => `\`# ${name}\`（${kinds[kind]}）`);
  return list.length === 1
    ? `位置 place：${list.join('')}，可以省略这一行。`
    : `位置 places：${list.join('、')}。`;
}

function describeField(name: string, shape: Shape, within: string): readonly string[] {
  const path = `${within}${name}`;
  switch (shape.kind) {
    case 'text':
      return [row(path, shape.about, `{{${name}}}`)];
    case 'optional-text':
      return [row(path, shape.about, `{{${name}}} {{#if ${name}}}`)];
    case 'flag':
      return [row(path, shape.about, `{{#if ${name}}}`)];
    case 'blocks':
      return [row(path, shape.about, `{{${name}}} 单独一段 alone`)];
    case 'record':
      return Object.entries(shape.fields).flatMap(([inner, field]) =>
        describeField(`${name}.${inner}`, field, within),
      );
    case 'list': {
      const inside = shape.item.kind === 'record' ? Object.entries(shape.item.fields) : [];
      return [
        row(path, shape.about, `{{#each ${name}}}${inside.length > 0 ? '' : '{{this}}'}`),
        ...inside.flatMap(([inner, field]) => describeField(inner, field, `${path} › `)),
      ];
    }
  }
}

const row = (path: string, about: string, use: string): string => `| \`${path}\` | ${about} | \`${use}\` |`;

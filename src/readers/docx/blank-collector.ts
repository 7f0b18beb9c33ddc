import { attribute, type Tag } from './parse-xml.ts';
import { Refused } from './refusal.ts';

/** Ours never lie in one another; a forged file must not make every word count a thousand times. */
const mostOpenBookmarks = 16;
const ourBookmark = /^_ht_[0-9a-f]{32}$/;
const off = ['0', 'false', 'off'];

interface Control {
  tag: string | undefined;
  placeholder: boolean;
  text: string;
}

/** What stands in bookmarks and controls, trimmed. The first of several with one name counts. */
export interface BlankCollector {
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly controls: ReadonlyMap<string, string>;
  /** Whether the place reached lies in a control that shows its placeholder. */
  inPlaceholder(): boolean;
  append(text: string): void;
  readonly onOpen: Readonly<Record<string, (tag: Tag) => void>>;
  closeControl(): void;
}

/**
 * Gathers blanks while a part is read. Ranges of bookmarks are followed by id and not by nesting, because other
 * programs let them begin inside a control and end after it.
 */
export function createBlankCollector(part: string): BlankCollector {
  const open: Control[] = [];
  const openBookmarks = new Map<string, { readonly name: string; text: string }>();
  const bookmarks = new Map<string, string>();
  const controls = new Map<string, string>();

  const keep = (texts: Map<string, string>, name: string, text: string): void => {
    if (!texts.has(name)) texts.set(name, text.trim());
  };
  const current = (): Control => open.at(-1) ?? { tag: undefined, placeholder: false, text: '' };

  return {
    bookmarks,
    controls,
    inPlaceholder: () => open.some((control) => control.placeholder),
    append: (text) => {
      for (const control of open) control.text += text;
      for (const bookmark of openBookmarks.values()) bookmark.text += text;
    },
    onOpen: {
      'w:bookmarkStart': (tag) => {
        const name = attribute(tag, 'name') ?? '';
        if (!ourBookmark.test(name)) return;
        if (openBookmarks.size >= mostOpenBookmarks) {
          throw new Refused({ kind: 'damaged', part, detail: 'too many open bookmarks' });
        }
        openBookmarks.set(attribute(tag, 'id') ?? '', { name, text: '' });
      },
      'w:bookmarkEnd': (tag) => {
        const id = attribute(tag, 'id') ?? '';
        const bookmark = openBookmarks.get(id);
        openBookmarks.delete(id);
        if (bookmark !== undefined) keep(bookmarks, bookmark.name, bookmark.text);
      },
      'w:sdt': () => void open.push({ tag: undefined, placeholder: false, text: '' }),
      'w:tag': (tag) => {
        current().tag = attribute(tag, 'val');
      },
      'w:showingPlcHdr': (tag) => {
        current().placeholder = !off.includes(attribute(tag, 'val') ?? '');
      },
    },
    closeControl: () => {
      const control = open.pop();
      if (control?.tag !== undefined) keep(controls, control.tag, control.text);
    },
  };
}

import type { Campaign, Task, Topic } from '../../campaign/campaign.ts';
import { fullOwnerName } from '../../campaign/owner-name.ts';
import { allTasks } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type ComparedText, type ComparedTexts, comparedTexts } from './compared-texts.ts';
import { alikeInWords, wordsOf } from './same-words.ts';

/** Han from which on the same words are no set phrase. */
const longEnough = { task: 20, sentence: 28 } as const;

/** HT445: two topics of one title, two tasks in the same words, or a sentence that stands twice in the body of one document. */
export const repeatedSentence: Check = {
  run(campaign, report) {
    reportTopics(campaign, report);
    reportTasks(campaign, report);
    const texts = comparedTexts(campaign);
    for (const document of campaign.documents) {
      if ('body' in document) reportSentences(texts, document, report);
    }
  },
};

/** Short titles such as 其他 say nothing. */
const shortestTitle = 6;

/** A topic that the page of an old table cut in two, or that was copied. */
function reportTopics({ topics, incomplete }: Campaign, report: Report): void {
  const first = new Map<string, Topic>();
  for (const topic of alikeInWords(topics, ({ title }) => title)) {
    const { title, origin } = topic;
    if (hanOf(title).length < shortestTitle || incomplete?.has(origin)) continue;
    const words = wordsOf(title);
    const earlier = first.get(words);
    if (!earlier) first.set(words, topic);
    else {
      const related = [earlier.origin.at('title')];
      report(diagnostic('HT445', { what: 'topic', written: title }, origin.at('title'), { related }));
    }
  }
}

/** Tasks that differ in their deadline are told of elsewhere (HT413), and the same task may be given to others. */
function reportTasks(campaign: Campaign, report: Report): void {
  const first = new Map<string, Task>();
  for (const task of alikeInWords(allTasks(campaign), textOf)) {
    const text = textOf(task);
    if (hanOf(text).length < longEnough.task) continue;
    const key = [wordsOf(text), ownersOf(task), ...task.deadlines.map((deadline) => deadline.text)].join(' ');
    const earlier = first.get(key);
    if (!earlier) first.set(key, task);
    else {
      const related = [earlier.origin.at(earlier.text === undefined ? 'title' : 'text')];
      const span = task.origin.at(task.text === undefined ? 'title' : 'text');
      report(diagnostic('HT445', { what: 'task', written: beginning(text) }, span, { related }));
    }
  }
}

const textOf = ({ text, title }: Task): string => text ?? title ?? '';

const ownersOf = ({ owners }: Task): string =>
  Object.values(owners).flat().map(fullOwnerName).sort().join(' ');

function reportSentences(
  { texts, spanOf }: ComparedTexts,
  document: Campaign['documents'][number],
  report: Report,
): void {
  const first = new Map<string, Sentence>();
  const repeated: (readonly [later: Sentence, earlier: Sentence])[] = [];
  const sentences = texts.flatMap((text) =>
    text.place.document === document && text.place.isMarkdown ? sentencesIn(text) : [],
  );
  for (const sentence of alikeInWords(sentences, ({ written }) => written)) {
    if (hanOf(sentence.written).length < longEnough.sentence || isForm(sentence.written)) continue;
    const words = wordsOf(sentence.written);
    const earlier = first.get(words);
    if (earlier) repeated.push([sentence, earlier]);
    else first.set(words, sentence);
  }
  if (repeated.length > most) return;
  for (const [{ written, start }, earlier] of repeated) {
    const found = spanOf(start, start + written.length);
    const other = spanOf(earlier.start, earlier.start + earlier.written.length);
    if (!found) continue;
    const parameters = { what: 'sentence', written: beginning(written) } as const;
    report(diagnostic('HT445', parameters, found.span, other ? { related: [other.span] } : {}));
  }
}

/** Where more is repeated it is on purpose: a list beside its summary, a refrain. */
const most = 3;

interface Sentence {
  readonly written: string;
  /** UTF-16 offset in `ComparedTexts.all`. */
  readonly start: number;
}

const sentencesIn = ({ text, start }: ComparedText): readonly Sentence[] =>
  [...text.matchAll(/[^。；！？\n]+/gu)].flatMap(({ index, 0: sentence }) => {
    const written = sentence.trim();
    if (written.length < longEnough.sentence) return [];
    return [{ written, start: start + index + sentence.indexOf(written) }];
  });

/** 责任单位：…, （某局牵头）, a title: what is the same because things are the same. */
const isForm = (sentence: string): boolean => /^[^，]{0,24}[：:]|^[（(]|[《\ufffc]/u.test(sentence);

const hanOf = (text: string): string => text.replace(/\P{Script=Han}+/gu, '');

const beginning = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.length > 20 ? `${trimmed.slice(0, 20)}……` : trimmed;
};

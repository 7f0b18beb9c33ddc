import type { Owner } from './campaign.ts';

/** What is written for “nobody”, and printed as it was written. */
const nobody: readonly string[] = ['/', '／', '—', '——', '无'];

export const isNobodyMark = (text: string): boolean => nobody.includes(text);

/** Whether an owner says that there is none. Words that name no office (分管市领导) are somebody. */
export const isNobody = (owner: Owner): boolean => owner.kind === 'none' && isNobodyMark(owner.text);

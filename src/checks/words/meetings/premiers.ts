/** A premier of the State Council, by the days on which the National People's Congress decided on the office. */
export interface Premier {
  readonly name: string;
  readonly from: string;
  /** The day on which the next one was appointed; absent for who holds the office. */
  readonly to?: string;
}

export const premierSource = '历届全国人民代表大会第一次会议任命国务院总理的决定';

export const premiers: readonly Premier[] = [
  { name: '朱镕基', from: '1998-03-17', to: '2003-03-16' },
  { name: '温家宝', from: '2003-03-16', to: '2013-03-15' },
  { name: '李克强', from: '2013-03-15', to: '2023-03-11' },
  { name: '李强', from: '2023-03-11' },
];

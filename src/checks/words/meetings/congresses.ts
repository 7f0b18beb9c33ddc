/** A congress of the Party and the plenums of the committee that it elected. */
export interface Congress {
  /** 二十 of 二十大 and 二十届. */
  readonly congress: string;
  /** The first day, as 2022-10-16. */
  readonly opened: string;
  /** The first day of 一中全会, 二中全会 and so on. */
  readonly plenums: readonly string[];
  /** The next congress has been held, so that there will be no more plenums. */
  readonly isOver: boolean;
}

export const congressSource = '各次大会和中央委员会全体会议的公报';

/** In the order of time; the last is the one that plans of today name. */
export const congresses: readonly Congress[] = [
  {
    congress: '十六',
    opened: '2002-11-08',
    plenums: [
      '2002-11-15',
      '2003-02-24',
      '2003-10-11',
      '2004-09-16',
      '2005-10-08',
      '2006-10-08',
      '2007-10-09',
    ],
    isOver: true,
  },
  {
    congress: '十七',
    opened: '2007-10-15',
    plenums: [
      '2007-10-22',
      '2008-02-25',
      '2008-10-09',
      '2009-09-15',
      '2010-10-15',
      '2011-10-15',
      '2012-11-01',
    ],
    isOver: true,
  },
  {
    congress: '十八',
    opened: '2012-11-08',
    plenums: [
      '2012-11-15',
      '2013-02-26',
      '2013-11-09',
      '2014-10-20',
      '2015-10-26',
      '2016-10-24',
      '2017-10-11',
    ],
    isOver: true,
  },
  {
    congress: '十九',
    opened: '2017-10-18',
    plenums: [
      '2017-10-25',
      '2018-01-18',
      '2018-02-26',
      '2019-10-28',
      '2020-10-26',
      '2021-11-08',
      '2022-10-09',
    ],
    isOver: true,
  },
  {
    congress: '二十',
    opened: '2022-10-16',
    plenums: ['2022-10-23', '2023-02-26', '2024-07-15', '2025-10-20'],
    isOver: false,
  },
];

/**
 * Letters by which two stretches may differ that are otherwise the same, and both are right: parallel items, particles,
 * endings. A difference in one of them says nothing about a slip; `inNames`: not even in the name of a body;
 * `goesWithAnyWord`: in place of any other letter.
 */
export const ordinaryDifferences = {
  source:
    '现代汉语词典 第7版（数词、方位词、量词、代词、副词、介词、连词、助词、前缀、后缀）；吕叔湘《现代汉语八百词（增订本）》',
  groups: [
    {
      why: 'numerals and ordinals',
      goesWithAnyWord: true,
      letters: '〇零一二三四五六七八九十百千万亿两双首初末甲乙丙丁第半多余几数每各',
      inNames: true,
    },
    {
      why: 'places and levels of bodies',
      goesWithAnyWord: false,
      letters: '国省市县区州盟旗乡镇村街组社部厅局委办处科股室站所院校园队级层地户家店厂场馆库',
      inNames: true,
    },
    {
      why: 'directions and sides',
      goesWithAnyWord: false,
      letters: '东西南北中上下左右内外前后里间旁侧边',
      inNames: true,
    },
    {
      why: 'sizes, ages, opposites',
      goesWithAnyWord: false,
      letters: '大中小初特高低长短多少新旧老幼轻重快慢早晚好坏优劣强弱正副主次总分单男女公私',
      inNames: true,
    },
    {
      why: 'opposite or parallel acts',
      goesWithAnyWord: false,
      letters: '进出入收发升降增减开关买卖来去起止送报查改建修控防治管导抓促推供用停转',
      inNames: false,
    },
    {
      why: 'verbs and complements that follow any verb',
      goesWithAnyWord: true,
      letters: '做到好完成住牢紧实细准稳优强得能会可应须要需想让使令请作',
      inNames: false,
    },
    {
      inNames: false,
      why: 'particles, prepositions, conjunctions, pronouns, adverbs',
      goesWithAnyWord: true,
      letters:
        '的地得了着过所之其此该本我你他们这那某者等和与或及并且而则若如因为由从自于在对向往按照依据以凭将把被给就是有无不未没非否勿莫均都也又再还更最很较已曾正即仍才只仅全皆尚须共同相互自现特拟兹应',
    },
    {
      why: 'endings',
      goesWithAnyWord: false,
      letters: '性化型类式度率量额值值点面线网链圈群体系制法学业界员人者师生工手长民们品物件具材料',
      inNames: false,
    },
    { why: 'times', goesWithAnyWord: false, letters: '年月日时分秒周旬季春夏秋冬天夜昼晨午', inNames: false },
    {
      why: 'weather, utilities, colours, risks',
      goesWithAnyWord: false,
      letters: '水电气暖热煤油火汛雷风雨雪冰冻旱涝震毒盗骗红橙黄蓝绿白黑灰',
      inNames: false,
    },
    { why: 'waters and ways', goesWithAnyWord: false, letters: '河湖江海库渠塘路桥街段线', inNames: false },
  ],
} as const;

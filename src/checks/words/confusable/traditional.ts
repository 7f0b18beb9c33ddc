import type { WordList } from '../word-list.ts';

/** 规范字 of official words, and before each its traditional form. Letters that stand in names of persons are left out. */
const letters =
  '戶户 個个 們们 這这 還还 對对 會会 來来 時时 間间 問问 題题 關关 發发 開开 務务 業业 產产 應应 處处 單单 廳厅 縣县 區区 鎮镇 鄉乡 責责 導导 檢检 驗验 測测 監监 護护 設设 備备 構构 標标 準准 數数 據据 類类 項项 額额 顯显 風风 險险 隱隐 災灾 損损 減减 舉举 報报 電电 話话 動动 勞劳 員员 資资 費费 財财 購购 運运 輸输 車车 輛辆 場场 廠厂 過过 進进 達达 遠远 連连 選选 邊边 從从 後后 復复 學学 實实 寫写 層层 屆届 歷历 總总 結结 組组 織织 經经 統统 級级 維维 線线 續续 網网 納纳 紀纪 約约 給给 繼继 練练 證证 評评 試试 認认 議议 訓训 許许 該该 調调 請请 變变 讓让 說说 語语 誤误 課课 論论 與与';

/** Traditional letters that an input method or a converted text left behind. */
export const traditional: WordList = {
  title: '繁体字',
  source: '《通用规范汉字表》（国发〔2013〕23号）',
  why: '国家机关以规范汉字为公务用字（《中华人民共和国国家通用语言文字法》第九条）',
  entries: letters.split(' ').map((pair) => ({ wrong: pair.charAt(0), right: pair.charAt(1) })),
};

/** Surnames that a roster writes in Latin letters and a teacher in those of the name. Only where the spelling is usual. */
const lines = `
wang 王|li 李|zhang 张 張|liu 刘 劉|chen 陈 陳|chan 陈 陳|yang 杨 楊|huang 黄 黃|wong 黄 黃 王|zhao 赵 趙|wu 吴 吳|zhou 周|xu 徐 许 許|sun 孙 孫
ma 马 馬|zhu 朱|hu 胡|lin 林|guo 郭|he 何|gao 高|luo 罗 羅|zheng 郑 鄭|liang 梁|xie 谢 謝|song 宋|tang 唐|deng 邓 鄧|feng 冯 馮|cheng 程|cai 蔡
kim 김 金|lee 이 李|park 박 朴|choi 최 崔|jung 정 鄭|jeong 정 鄭|kang 강 姜|cho 조 趙|yoon 윤 尹|jang 장 張|lim 임 林|han 한 韓|shin 신 申|kwon 권 權
tanaka 田中|suzuki 鈴木|sato 佐藤|watanabe 渡辺 渡邊|takahashi 高橋|ito 伊藤|yamamoto 山本|nakamura 中村|kobayashi 小林|kato 加藤|yoshida 吉田|yamada 山田
`;

/** By the Latin spelling: how the name is written where it comes from. */
export const otherScripts: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split(/[|\n]/)
    .map((line) => {
      const [latin = "", ...others] = line.split(" ");
      return [latin, others];
    }),
);

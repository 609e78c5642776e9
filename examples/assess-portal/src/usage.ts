import type { Bilingual } from '@liujiang/indicators';

/** What `--help` prints. */
export const usage: Bilingual = {
  zh: `用法：npm start -- [选项]

  --evidence 文件    佐证材料（JSON）；illustrative（默认）和 real 为自带示例；
                     为文件夹时，其中每个 JSON 文件为一个网站，逐个评估
  --inputs 文件      季度检查、政务新媒体检查等计分数据（JSON）
  --directory 名录   单位名录（JSON）：各镇、各单位、各有关部门的成员；illustrative 为自带示例
  --as-of 日期       监测时间点（YYYY-MM-DD）；使用自带示例时可省略
  --seed 种子        抽样种子：须抽查的，只采用按此种子从抽样清单中抽取的样本
  --scheme 方案      equal（默认）、nanning-2020，或评估方案文件（如 ./scheme.json）
  --deadline 日期    整改时限（YYYY-MM-DD），写入整改台账
  --within 天数      整改时限为监测时间点后若干个工作日（按国务院放假安排计算）
  --ledger 文件      上次的整改台账（CSV，责任单位填写后的），在其基础上更新
  --format 格式      只写所列格式：json、md、html、csv、xlsx（以逗号分隔；默认全部）
  --lang 语言        zh（默认）或 en
  --out 文件夹       结果写入的位置，默认为 examples/assess-portal/out
  --help             显示本说明`,
  en: `Usage: npm start -- [options]

  --evidence FILE    evidence (JSON); illustrative (default) and real are examples that ship with this folder;
                     a folder: every JSON file in it is one site
  --inputs FILE      quarterly inspections, new-media checks and other figures to score (JSON)
  --directory FILE   who the units are (JSON): members of 各镇, 各单位, 各有关部门; illustrative ships with this folder
  --as-of DAY        monitoring date (YYYY-MM-DD); may be left out with the examples
  --seed SEED        seed of the samples: only what it draws from the sampling frames counts
  --scheme SCHEME    equal (default), nanning-2020, or a scheme file (such as ./scheme.json)
  --deadline DAY     last day for putting things right (YYYY-MM-DD), for the ledger
  --within DAYS      the same as so many working days after the monitoring date (State Council's holidays)
  --ledger FILE      last month's ledger (CSV, as the units filled it in), to go on with
  --format LIST      write only these forms: json, md, html, csv, xlsx (separated by commas; all by default)
  --lang LANGUAGE    zh (default) or en
  --out FOLDER       where results are written; examples/assess-portal/out by default
  --help             shows this`,
};

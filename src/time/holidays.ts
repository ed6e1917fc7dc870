/**
 * One year's State Council notice on public holidays: which weekdays are off, which weekend days are
 * worked.
 */
export type HolidayYear = {
  readonly year: number;
  /** Number of the notice, as printed; where a later notice changed the year, both, the earlier first. */
  readonly notice: string;
  /** Where the dates come from: the text that was read, or the two independent packages that agree. */
  readonly source: string;
  /** Days off, `YYYY-MM-DD`, weekends inside a holiday included. */
  readonly off: readonly string[];
  /** Weekend days that are worked (调休上班). */
  readonly worked: readonly string[];
};

const DAY = 86_400_000;

/** Writes out `2018-02-15/2018-02-21` day by day; a span of one day is that day alone. */
function days(...spans: string[]): string[] {
  return spans.flatMap((span) => {
    const [from, to = from] = span.split("/").map((day) => Date.parse(`${day}T00:00:00Z`));
    const listed: string[] = [];
    if (from === undefined || to === undefined) return listed;
    for (let time = from; time <= to; time += DAY) listed.push(new Date(time).toISOString().slice(0, 10));
    return listed;
  });
}

/**
 * Every year whose notice was read. A year that is missing is unknown, not free of holidays.
 *
 * - A holiday is the days the notice names. Where it says 与周末连休, the adjoining weekend is an ordinary
 *   one and is not listed.
 * - New Year may begin in December. Those days stay with the notice that set them, so the last days of a
 *   year are settled only once the next year's notice is known: 2018-12-29 is under 2019.
 * - A year changed by a second notice (2019, 2020) holds what was finally in force.
 *
 * In every year chinese-days@1.5.7 and lunar-typescript@1.8.6 give the same weekdays off and the same
 * weekend days worked; they differ only in listing some of the adjoining weekends.
 */
export const holidayYears = (): readonly HolidayYear[] => [
  {
    year: 2016,
    notice: "国办发明电〔2015〕18号",
    source:
      "《国务院办公厅关于2016年部分节假日安排的通知》(2015-12-10), " +
      "text as on www.gov.cn/zhengce/content/2015-12/10/content_10394.htm",
    off: days(
      "2016-01-01",
      "2016-02-07/2016-02-13",
      "2016-04-04",
      "2016-05-01/2016-05-02",
      "2016-06-09/2016-06-11",
      "2016-09-15/2016-09-17",
      "2016-10-01/2016-10-07",
    ),
    worked: ["2016-02-06", "2016-02-14", "2016-06-12", "2016-09-18", "2016-10-08", "2016-10-09"],
  },
  {
    year: 2017,
    notice: "国办发明电〔2016〕17号",
    source:
      "《国务院办公厅关于2017年部分节假日安排的通知》(2016-12-01), " +
      "text as on zh.wikisource.org under that title",
    off: days(
      "2017-01-01/2017-01-02",
      "2017-01-27/2017-02-02",
      "2017-04-02/2017-04-04",
      "2017-05-01",
      "2017-05-28/2017-05-30",
      "2017-10-01/2017-10-08",
    ),
    worked: ["2017-01-22", "2017-02-04", "2017-04-01", "2017-05-27", "2017-09-30"],
  },
  {
    year: 2018,
    notice: "国办发明电〔2017〕12号",
    source:
      "《国务院办公厅关于2018年部分节假日安排的通知》(2017-11-30), " +
      "text as on scgw.gov.cn/Detail.aspx?id=20171206072746664",
    off: days(
      "2018-01-01",
      "2018-02-15/2018-02-21",
      "2018-04-05/2018-04-07",
      "2018-04-29/2018-05-01",
      "2018-06-18",
      "2018-09-24",
      "2018-10-01/2018-10-07",
    ),
    worked: ["2018-02-11", "2018-02-24", "2018-04-08", "2018-04-28", "2018-09-29", "2018-09-30"],
  },
  {
    year: 2019,
    notice: "国办发明电〔2018〕15号、国办发明电〔2019〕3号",
    source:
      "《国务院办公厅关于2019年部分节假日安排的通知》(2018-12-04), " +
      "text as on czj.gnzrmzf.gov.cn/info/1282/12573.htm; " +
      "《国务院办公厅关于调整2019年劳动节假期安排的通知》(2019-03-22), " +
      "number as on the copy of the 首都之窗 page at csglxh.com, " +
      "text as on www.hxnews.com/news/gn/szxw/201903/22/1727059.shtml",
    off: days(
      "2018-12-30/2019-01-01",
      "2019-02-04/2019-02-10",
      "2019-04-05",
      "2019-05-01/2019-05-04",
      "2019-06-07",
      "2019-09-13",
      "2019-10-01/2019-10-07",
    ),
    worked: [
      "2018-12-29",
      "2019-02-02",
      "2019-02-03",
      "2019-04-28",
      "2019-05-05",
      "2019-09-29",
      "2019-10-12",
    ],
  },
  {
    year: 2020,
    notice: "国办发明电〔2019〕16号、国办发明电〔2020〕1号",
    source:
      "《国务院办公厅关于2020年部分节假日安排的通知》(2019-11-21), " +
      "number as on gansulong.com/c/0Q25M3X2022_2.html, " +
      "text as on news.chengdu.cn/2019/1121/2083946.shtml (新华社); " +
      "《国务院办公厅关于延长2020年春节假期的通知》(2020-01-26), " +
      "number as forwarded by 青海省人民政府办公厅 (yssnews.com/reping/3389.html), " +
      "text as on www.farmer.com.cn/2020/01/27/99847578.html (新华社)",
    off: days(
      "2020-01-01",
      "2020-01-24/2020-02-02",
      "2020-04-04/2020-04-06",
      "2020-05-01/2020-05-05",
      "2020-06-25/2020-06-27",
      "2020-10-01/2020-10-08",
    ),
    worked: ["2020-01-19", "2020-04-26", "2020-05-09", "2020-06-28", "2020-09-27", "2020-10-10"],
  },
  {
    year: 2021,
    notice: "国办发明电〔2020〕27号",
    source:
      "《国务院办公厅关于2021年部分节假日安排的通知》(2020-11-25), " +
      "number as on www.cncaprc.cn (中国老龄协会老年人才信息中心), " +
      "text as on epaper.gmw.cn/gmrb/html/2020-11/26/nw.D110000gmrb_20201126_7-03.htm",
    off: days(
      "2021-01-01/2021-01-03",
      "2021-02-11/2021-02-17",
      "2021-04-03/2021-04-05",
      "2021-05-01/2021-05-05",
      "2021-06-12/2021-06-14",
      "2021-09-19/2021-09-21",
      "2021-10-01/2021-10-07",
    ),
    worked: [
      "2021-02-07",
      "2021-02-20",
      "2021-04-25",
      "2021-05-08",
      "2021-09-18",
      "2021-09-26",
      "2021-10-09",
    ],
  },
  {
    year: 2022,
    notice: "国办发明电〔2021〕11号",
    source:
      "《国务院办公厅关于2022年部分节假日安排的通知》(2021-10-25), " +
      "text as on www.beijing.gov.cn/zhengce/zhengcefagui/202110/t20211026_2520500.html",
    off: days(
      "2022-01-01/2022-01-03",
      "2022-01-31/2022-02-06",
      "2022-04-03/2022-04-05",
      "2022-04-30/2022-05-04",
      "2022-06-03/2022-06-05",
      "2022-09-10/2022-09-12",
      "2022-10-01/2022-10-07",
    ),
    worked: [
      "2022-01-29",
      "2022-01-30",
      "2022-04-02",
      "2022-04-24",
      "2022-05-07",
      "2022-10-08",
      "2022-10-09",
    ],
  },
  {
    year: 2023,
    notice: "国办发明电〔2022〕16号",
    source:
      "《国务院办公厅关于2023年部分节假日安排的通知》(2022-12-08), " +
      "text as on zh.wikisource.org under that title",
    off: days(
      "2022-12-31/2023-01-02",
      "2023-01-21/2023-01-27",
      "2023-04-05",
      "2023-04-29/2023-05-03",
      "2023-06-22/2023-06-24",
      "2023-09-29/2023-10-06",
    ),
    worked: [
      "2023-01-28",
      "2023-01-29",
      "2023-04-23",
      "2023-05-06",
      "2023-06-25",
      "2023-10-07",
      "2023-10-08",
    ],
  },
  {
    year: 2024,
    notice: "国办发明电〔2023〕7号",
    source:
      "《国务院办公厅关于2024年部分节假日安排的通知》(2023-10-25), " +
      "number as on zh.wikisource.org under that title, " +
      "text as on paper.people.com.cn/rmrb/html/2023-10/26/nw.D110000renmrb_20231026_3-06.htm",
    off: days(
      "2024-01-01",
      "2024-02-10/2024-02-17",
      "2024-04-04/2024-04-06",
      "2024-05-01/2024-05-05",
      "2024-06-10",
      "2024-09-15/2024-09-17",
      "2024-10-01/2024-10-07",
    ),
    worked: [
      "2024-02-04",
      "2024-02-18",
      "2024-04-07",
      "2024-04-28",
      "2024-05-11",
      "2024-09-14",
      "2024-09-29",
      "2024-10-12",
    ],
  },
  {
    year: 2025,
    notice: "国办发明电〔2024〕12号",
    source:
      "《国务院办公厅关于2025年部分节假日安排的通知》(2024-11-12), " +
      "number as in chinese-days@1.5.7 (src/holidays/generate.ts), " +
      "text as on m.gmw.cn/2024-11/12/content_1303894933.htm (新华社)",
    off: days(
      "2025-01-01",
      "2025-01-28/2025-02-04",
      "2025-04-04/2025-04-06",
      "2025-05-01/2025-05-05",
      "2025-05-31/2025-06-02",
      "2025-10-01/2025-10-08",
    ),
    worked: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  {
    year: 2026,
    notice: "国办发明电〔2025〕7号",
    source:
      "《国务院办公厅关于2026年部分节假日安排的通知》(2025-11-04), " +
      "number as on 2cto.com.cn/forum.php?mod=viewthread&page=1&tid=1152 (转自人社通), " +
      "text as on politics.gmw.cn/2025-11/04/content_38391083.htm (新华社)",
    off: days(
      "2026-01-01/2026-01-03",
      "2026-02-15/2026-02-23",
      "2026-04-04/2026-04-06",
      "2026-05-01/2026-05-05",
      "2026-06-19/2026-06-21",
      "2026-09-25/2026-09-27",
      "2026-10-01/2026-10-07",
    ),
    worked: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
];

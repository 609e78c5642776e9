import type { Evidence } from '../src/evidence/evidence.ts';
import type { EvidenceList } from '../src/evidence/list.ts';
import type { Item } from '../src/evidence/records.ts';
import { addDays } from '../src/time/dates.ts';

/** A whole list of records. */
export function makeList<T>(length: number, make: (position: number) => T): EvidenceList<T> {
  const records = Array.from({ length }, (_, position) => make(position));
  return { records, complete: true, count: length };
}

/** A time as a portal prints it, every other day back from the monitoring date: a portal lists the latest first. */
function printTime(position: number): string {
  const hour = String(8 + (position % 10)).padStart(2, '0');
  return `${addDays('2020-11-30', -2 * position)} ${hour}:30`;
}

function addressOf(directory: string, position: number): string {
  return `http://www.example.gov.cn/${directory}/t20201028_${2_290_151 + position}.shtml`;
}

/** Items that an office published. */
export function makeItems(length: number, office: string): EvidenceList<Item> {
  return makeList(length, (position) => ({
    title: `${office}关于做好2020年第${position}号有关工作的通知`,
    url: addressOf('zwgk/jcxxgk', position),
    publishedAt: printTime(position),
    source: office,
  }));
}

/** Some dozen records in each list whose records are looked at one by one. */
export function makeRecords(offices: readonly string[]): Partial<Evidence> {
  const officeAt = (position: number) => offices[position % offices.length] ?? '区信息中心';
  return {
    policies: makeList(10, (position) => ({
      title: `关于印发第${position}号实施方案的通知`,
      url: addressOf('zwgk/zcwj', position),
      interpretations: makeList(2, (form) => ({
        form: form === 0 ? ('charts' as const) : ('text' as const),
        url: addressOf(`zwgk/zcjd/${form}`, position),
      })),
    })),
    series: makeList(12, (position) => ({
      name: `主要经济指标${position}`,
      cadence: position % 2 === 0 ? ('monthly' as const) : ('quarterly' as const),
      releases: makeItems(24, '区统计局'),
    })),
    dataSets: makeList(30, (position) => ({
      name: `数据集${position}`,
      cadence: 'monthly' as const,
      updatedAt: printTime(position),
      machineReadable: true,
      hasInterface: position % 2 === 0,
      views: 100 + position,
      downloads: 10 + position,
    })),
    services: makeList(20, (position) => ({
      name: `政务服务事项${position}`,
      finestGrained: true,
      guide: { conditions: true, materials: true, procedure: position % 7 !== 0 },
    })),
    consultations: makeList(60, (position) => ({
      title: `关于征求某管理办法（第${position}稿）意见的公告`,
      url: addressOf('hdjl/yjzj', position),
      opensAt: printTime(position),
      closesAt: position < 15 ? null : printTime(position - 15),
      feedbackAt: position < 30 ? null : printTime(position - 25),
      statistics: true,
      adoption: position % 3 !== 0,
    })),
    simulatedEnquiries: makeList(6, (position) => ({
      topic: '居住证如何办理',
      askedAt: '2020-11-16 09:10',
      repliedAt: `2020-11-1${6 + (position % 3)} 16:20`,
      accurate: true,
    })),
    letters: makeList(60, (position) => ({
      topic: `关于第${position}条道路路灯不亮的问题`,
      askedAt: printTime(position),
      repliedAt: position === 0 ? null : printTime(position - 1),
      status: '已办结',
    })),
    accounts: makeList(offices.length, (position) => ({
      unit: officeAt(position),
      platform: '微信',
      name: `柳江政务${position}号`,
    })),
    accountChecks: makeList(4 * offices.length, (position) => ({
      unit: officeAt(position),
      platform: '微信',
      account: `柳江政务${position % offices.length}号`,
      quarter: `2020-Q${1 + Math.floor(position / offices.length)}`,
      qualified: true,
    })),
    pages: makeList(50, (position) => ({
      url: addressOf('page', position),
      kind: 'article' as const,
      publishedAt: printTime(position),
      source: officeAt(position),
      sharing: true,
      loadSeconds: 2,
    })),
    searches: makeList(20, (position) => ({
      query: `${officeAt(position)}关于做好有关工作的通知`,
      kind: 'title' as const,
      resultPage: 1 + (position % 2),
    })),
    trainings: makeList(3, (position) => ({
      title: '政府网站管理培训',
      heldAt: `2020年${3 + position}月18日`,
    })),
    links: makeList(100, (position) => ({
      title: `友情链接${position}`,
      url: `http://link${position}.example.cn/`,
      kind: 'government' as const,
    })),
    patrols: makeList(365, (position) => ({
      title: '日巡检记录',
      cadence: 'daily' as const,
      doneAt: addDays('2020-11-30', -position),
    })),
    documents: makeList(6, (position) => ({
      requirement: 'safeguards.operations/1',
      element: 'duty-reading',
      title: `运维工作材料${position}`,
    })),
  };
}

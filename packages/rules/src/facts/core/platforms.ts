import { nearestTo, normaliseName } from '@liujiang/indicators';
import type { Context } from './context.ts';

/** Platforms of government new media, each with all its names. */
const platforms: readonly (readonly [id: string, ...names: readonly string[]])[] = [
  [
    'wechat',
    '微信',
    '政务微信',
    '微信公众号',
    '微信公众平台',
    '微信公众账号',
    '微信订阅号',
    '微信服务号',
    '微信号',
    '公众号',
    'WeChat',
  ],
  ['weibo', '微博', '政务微博', '新浪微博', '新浪政务微博', '新浪', '微博账号', 'Weibo'],
  [
    'app',
    '移动客户端',
    '手机客户端',
    '政务客户端',
    '客户端',
    '手机端',
    '手机APP',
    '政务APP',
    '移动APP',
    'APP',
  ],
  ['tencent-weibo', '腾讯微博'],
  ['people-weibo', '人民微博'],
  ['wechat-mini-program', '微信小程序'],
  ['alipay-mini-program', '支付宝小程序'],
  ['wechat-channels', '微信视频号', '视频号'],
  ['douyin', '抖音', '抖音号', '抖音短视频', '政务抖音', 'Douyin'],
  ['kuaishou', '快手', '快手号', '快手短视频', 'Kuaishou'],
  ['toutiao', '今日头条', '头条', '头条号', '政务头条号', '今日头条号', 'Toutiao'],
  ['baijiahao', '百家号'],
  ['people', '人民号'],
  ['xinhua', '新华号'],
  ['pengpai', '澎湃', '澎湃号', '澎湃问政', '澎湃政务'],
  ['qq', '企鹅号'],
  ['bilibili', '哔哩哔哩', 'B站', 'Bilibili'],
  ['xiaohongshu', '小红书'],
  ['xuexi', '学习强国', '强国号'],
];

function keyOf(name: string): string {
  return normaliseName(name).toLowerCase();
}

const known: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  platforms.flatMap(([id, ...names]) => [id, ...names].map((name) => [keyOf(name), id] as const)),
);

/** A platform, and whether its name is known; under an unknown name it may be any of the others. */
export interface Platform {
  readonly key: string;
  readonly known: boolean;
}

/** The platform that a name stands for. An unknown one is a warning. */
export function findPlatform(name: string, path: string, { warn }: Context): Platform {
  const key = keyOf(name);
  const id = known.get(key);
  if (id !== undefined) return { key: id, known: true };
  warn({
    code: 'unknown-platform',
    path,
    message: {
      zh: `平台“${name}”不是已知的平台名称，可能是同一平台的另一写法`,
      en: `“${name}” is not a known name of a platform; it may be another name of a known one.`,
    },
    nearest: nearestTo(
      name,
      platforms.flatMap(([, ...names]) => names),
    ),
  });
  return { key, known: false };
}

/** Names of accounts, as they are compared: NFKC, without white space. */
export function accountName(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}

import { describe, expect, test } from 'vitest';
import { hostOf, normaliseAddress } from './address.ts';

describe('normaliseAddress', () => {
  test.each([
    'https://liujiang.gov.cn/hd/c/1',
    'http://www.liujiang.gov.cn/hd/c/1/',
    'http://www.liujiang.gov.cn/hd/c/1#top',
    'HTTP://WWW.LiuJiang.gov.cn:80/hd/c/1',
    'https://www.liujiang.gov.cn:443/hd/c/1?from=m',
    'https://www.liujiang.gov.cn/hd/c/1?utm_source=x&isappinstalled=0',
    'www.liujiang.gov.cn/hd/c/1/index.html',
    'www.liujiang.gov.cn:80/hd/c/1',
    'liujiang.gov.cn/hd/./x/../c/1 ',
    '//www.liujiang.gov.cn/hd/%63/1;jsessionid=0A1B',
  ])('%s is the one page', (address) => {
    expect(normaliseAddress(address)).toBe('//liujiang.gov.cn/hd/c/1');
  });

  test.each([
    ['http://a.gov.cn/c?id=1', 'http://a.gov.cn/c?id=2'],
    ['http://a.gov.cn/c/1', 'http://a.gov.cn/C/1'],
    ['http://a.gov.cn/c/1', 'http://b.gov.cn/c/1'],
    ['http://a.gov.cn:8080/c/1', 'http://a.gov.cn/c/1'],
    ['http://a.gov.cn/#/c/1', 'http://a.gov.cn/#/c/2'],
    ['http://a.gov.cn/c?fromage=1', 'http://a.gov.cn/c'],
    ['u1', 'u2'],
    ['mailto:a@b.cn', 'a@b.cn'],
    ['', '/c'],
  ])('%s and %s are two', (one, other) => {
    expect(normaliseAddress(one)).not.toBe(normaliseAddress(other));
  });

  test.each([
    ['http://a.gov.cn/c?b=2&a=1', 'http://a.gov.cn/c/?a=1&b=2'],
    ['http://a.gov.cn/柳江/1', 'http://a.gov.cn/%e6%9f%b3%E6%B1%9F/1'],
    ['http://a.gov.cn', 'https://a.gov.cn/'],
    ['/c/1/', '/c/1#x'],
  ])('%s and %s are one', (one, other) => {
    expect(normaliseAddress(one)).toBe(normaliseAddress(other));
  });

  test.each(['', '#', '?', '%', '%zz', 'http://', '\ud800', '////', 'a'.repeat(100_000)])(
    'a text that is no address is read all the same',
    (text) => {
      expect(normaliseAddress(normaliseAddress(text))).toBe(normaliseAddress(text));
    },
  );
});

test.each([
  ['http://www.liujiang.gov.cn/c/1', 'liujiang.gov.cn'],
  ['www.LIUJIANG.gov.cn', 'liujiang.gov.cn'],
  ['u1', undefined],
])('the host of %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

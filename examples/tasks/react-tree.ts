// A tree of scores as React elements. A part that is not yet known shows between which figures it lies.
import { liujiang } from '@liujiang/indicators';
import { assessLiujiang, parseEvidence } from '@liujiang/rules';
import { equalScheme, type ReportNode, scoreCatalogue } from '@liujiang/scoring';
import { createElement as h, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

function Branch({ node }: { readonly node: ReportNode }): ReactElement {
  const { name, value, min, max, fullValue, children } = node;
  const figures = `${name.zh}：${value ?? `${min}至${max}`}，满分${fullValue}`;
  const parts = children.map((child) => h(Branch, { key: child.id, node: child }));
  return h('li', null, figures, parts.length > 0 && h('ul', null, parts));
}

const findings = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
const inputs = { 'new-media.supervision': { checks: 4, failures: 1 } };
const { indicators } = scoreCatalogue(liujiang, equalScheme(liujiang), { findings, inputs });
const media = indicators.filter(({ id }) => id === 'new-media');
const tree = media.map((node) => h(Branch, { key: node.id, node }));
console.log(renderToStaticMarkup(h('ul', null, tree)));

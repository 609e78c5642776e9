import { assessText, type PageCase } from './assess-text.ts';

// The script of the page: it reads the page's data, assesses it and shows the result.
const given = document.querySelector('#case')?.textContent ?? '';
const result = document.createElement('output');
result.textContent = assessText(JSON.parse(given) as PageCase);
document.body.append(result);

import { expect, test } from 'vitest'
import { markdownToText } from './markdown-to-text.ts'

test.each<[string, string]>([
  ['Guten Tag,\n\nwir *fragen* **Sie**.', 'Guten Tag,\n\nwir fragen Sie.'],
  ['eine Zeile\nund noch eine', 'eine Zeile\nund noch eine'],
  ['# Worum geht es?\nUm den Park.', 'Worum geht es?\n\nUm den Park.'],
  ['- eins\n- zwei\n  mehr\n\nDanach', '- eins\n- zwei\n  mehr\n\nDanach'],
  ['3. drei\n4. vier', '3. drei\n4. vier'],
  ['- außen\n  - innen\n- wieder', '- außen\n  - innen\n- wieder'],
  ['Siehe [unsere Seite](https://a.example/b).', 'Siehe unsere Seite (https://a.example/b).'],
  ['[https://a.example](https://a.example)', 'https://a.example'],
  ['> gesagt\n\nSo.', '> gesagt\n\nSo.'],
  ['Oben\n\n---\n\nUnten', 'Oben\n\n---\n\nUnten'],
  ['<b>fett</b> & mehr', '<b>fett</b> & mehr'],
  ['"Zitat"', '„Zitat“'],
  ['', ''],
])('%j reads as %j', (source, text) => {
  expect(markdownToText(source)).toBe(text)
})

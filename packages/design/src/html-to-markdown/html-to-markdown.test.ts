import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlToMarkdown } from './html-to-markdown.ts'

/** As Word puts it on the clipboard, shortened: comments for itself, lists that are none, elements of its own. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; mso-pagination:widow-orphan;} --></style></head>
<body lang=DE><!--StartFragment-->
<p class=MsoTitle>Befragung der <b>Kundenzentren</b><o:p></o:p></p>
<h2 style='mso-list:none'>Anlass<o:p></o:p></h2>
<p class=MsoNormal>Wir wollen <b style='mso-bidi-font-weight:normal'>wissen</b>, was <i>fehlt</i>:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Öffnungszeiten<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;&nbsp;</span>am Samstag<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>Wartezeit<o:p></o:p></p>
<p class=MsoNormal>Dann:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.&nbsp;&nbsp;</span>Pretest</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.&nbsp;&nbsp;</span>Feld</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Schritt</b></p></td><td><p class=MsoNormal>Tage</p></td></tr>
<tr><td><p class=MsoNormal>Feld | Papier</p></td><td><p class=MsoNormal align=right style='text-align:right'>9</p></td></tr></table>
<p class=MsoNormal><span style='mso-hide:all'>geheim</span><a style='mso-comment-reference:A_1'></a>Siehe <a href="https://auental.example/bericht">Bericht</a> und <a href="file:///C:/x.doc">hier</a>.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'>Bemerkung</div></div>
<!--EndFragment--></body></html>`

/** As LibreOffice does it. */
const libreOffice = `<!DOCTYPE html><html><head><style type="text/css">p { margin-bottom: 0.25cm }</style></head>
<body lang="de-DE" dir="ltr"><h1 class="western">Ziel</h1>
<p class="western" style="margin-bottom: 0cm"><font face="Liberation Serif"><span style="font-weight: bold">Fett</span> und
<span style="font-style: italic"> kursiv </span>.</font></p>
<ol><li><p style="margin-bottom: 0cm">eins</p></li><li><p>zwei</p><ul><li><p>innen</p></li></ul></li></ol>
<table width="100%"><col width="128*"/><tr><td colspan="2"><p>Gesamt</p></td></tr><tr><td><p>a</p></td><td><p>b</p></td></tr></table>
<p>{{anteil:wohn_lage:1_2}}<br/>
neue Zeile</p></body></html>`

describe('what was copied from a word processor', () => {
  test('Word: headings, lists, tables and links stay, all else of Word goes', () => {
    expect(htmlToMarkdown(word)).toBe(`## Befragung der **Kundenzentren**

### Anlass

Wir wollen **wissen**, was *fehlt*:

- Öffnungszeiten
  - am Samstag
- Wartezeit

Dann:

1. Pretest
2. Feld

| **Schritt** | Tage |
| --- | ---: |
| Feld \\| Papier | 9 |

Siehe [Bericht](https://auental.example/bericht) und hier.`)
  })

  test('LibreOffice: styles become emphasis, joined cells keep the columns, references are unharmed', () => {
    expect(htmlToMarkdown(libreOffice)).toBe(`## Ziel

**Fett** und *kursiv* .

1. eins
2. zwei
   - innen

| Gesamt |  |
| --- | --- |
| a | b |

{{anteil:wohn_lage:1_2}}  
neue Zeile`)
  })

  test('other editors: bold that is none, bold by number, a frame that is a table', () => {
    expect(
      htmlToMarkdown(
        '<b style="font-weight:normal"><p><span style="font-weight:700">Wichtig</span>: <code>a_b</code></p></b>',
      ),
    ).toBe('**Wichtig**: a\\_b')
    expect(htmlToMarkdown('<table><tr><td><p>Nur ein Rahmen</p></td></tr></table>')).toBe(
      'Nur ein Rahmen',
    )
  })

  test('pictures, scripts and styles leave nothing, and signs stay signs', () => {
    expect(
      htmlToMarkdown(
        '<p>1. Preis: 5 * 3 &lt;b&gt;<img src="x" alt="Bild"><script>alert(1)</script><style>p{}</style></p>',
      ),
    ).toBe('1\\. Preis: 5 \\* 3 <b>')
    expect(htmlToMarkdown('<a href="javascript:alert(1)">klick</a>')).toBe('klick')
  })

  test('tables in tables, however deep, are text in a cell', () => {
    const deep = '<table><tr><td>a</td><td>'.repeat(60) + 'x' + '</td></tr></table>'.repeat(60)
    expect(htmlToMarkdown(deep)).toMatch(/^\| a \| .*x.* \|\n\| --- \| --- \|$/)
  })

  test('any markup at all gives text without an exception', () => {
    const tags =
      '<p> </p> <table> <tr><td> <li> <ul> </ul> <b> <o:p> <!-- <p\u2003style="mso-list:l0\u2003level9"> <td\u2003colspan="99999"> ]]>'
    const tag = fc.constantFrom(...tags.split(' ').map((each) => each.replaceAll('\u2003', ' ')))
    const part = fc.oneof(tag, fc.string({ maxLength: 8 }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(typeof htmlToMarkdown(parts.join(''))).toBe('string')
      }),
    )
  })
})

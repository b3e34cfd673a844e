import type { Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { checkTranslation } from './check-translation.ts'
import { readTranslationFile } from './read-translation-file.ts'
import { writeXliff } from './write-xliff.ts'

const survey: Questionnaire = {
  id: 'park',
  title: { de: 'Unser Park', en: 'Our park' },
  languages: ['de', 'en'],
  pages: [
    {
      id: 'first',
      questions: [
        { kind: 'shortText', id: 'name', text: { de: 'Ihr Lieblingsort?' } },
        { kind: 'longText', id: 'why', text: { de: 'Warum {name}?\nUnd {name} & mehr?' } },
      ],
    },
  ],
}

const units = [
  { id: 'title', place: 'Titel', text: survey.title },
  { id: 'question.name.text', place: 'Frage name', text: { de: 'Ihr Lieblingsort?' } },
  {
    id: 'question.why.text',
    place: 'Frage "why"',
    text: { de: 'Warum {name}?\nUnd {name} & mehr?' },
  },
]
const file = writeXliff(units, { original: 'v1', source: 'de', target: 'en' })

/** The file with a translation of the last question, in the words of XLIFF. */
function translated(target: string, changes: (xml: string) => string = (xml) => xml): string {
  const at = file.lastIndexOf('</source>') + '</source>'.length
  return changes(`${file.slice(0, at)}<target>${target}</target>${file.slice(at)}`)
}

function check(text: string, questionnaire = survey) {
  const read = readTranslationFile(new TextEncoder().encode(text))
  return read.ok ? checkTranslation(questionnaire, read, 'v1') : read
}

const ours = 'Why <ph id="p1" dataRef="d1"/>?\nAnd <ph id="p2" dataRef="d2"/> &amp; more?'

describe('a translation file', () => {
  test('protects what is filled in, and says where each text stands', () => {
    expect(file).toContain(
      '<source xml:space="preserve">Warum <ph id="p1" dataRef="d1" disp="{name}"/>?\nUnd <ph id="p2" dataRef="d2" disp="{name}"/> &amp; mehr?</source>',
    )
    expect(file).toContain('<note category="location">Frage &quot;why&quot;</note>')
  })

  test('brings translations and leaves out what is the same or not translated', () => {
    expect(check(translated(ours))).toEqual({
      ok: true,
      refused: [],
      unchanged: 1,
      empty: 1,
      taken: [
        {
          id: 'question.why.text',
          language: 'en',
          before: '',
          words: 'Why {name}?\nAnd {name} & more?',
        },
      ],
    })
  })

  test('is read with segments, groups, comments and prefixes of another program', () => {
    const other = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="en">
      <x:file id="f"><x:group id="g"><x:unit id="question.why.text">
        <x:originalData><x:data id="d1">{name}</x:data></x:originalData>
        <x:segment><x:source>Warum <x:ph id="1" dataRef="d1"/>?</x:source><x:target><x:mrk id="m" type="comment">Why</x:mrk> <x:ph id="1" dataRef="d1"/>?</x:target></x:segment>
        <x:ignorable><x:source>&#10;</x:source></x:ignorable>
        <x:segment><x:source>Und <x:ph id="2" disp="{name}"/> &amp; mehr?</x:source><x:target>And <x:ph id="2" disp="{name}"/><x:cp hex="0021"/></x:target></x:segment>
      </x:unit></x:group></x:file></x:xliff>`
    expect(check(other)).toMatchObject({ taken: [{ words: 'Why {name}?\nAnd {name}!' }] })
  })

  test('leaves a text out of which only some sentences are translated', () => {
    const half = `<segment><source>Ihr </source><target>Your </target></segment><segment><source>Lieblingsort?</source></segment>`
    const text = file.replace(
      /(<unit id="question.name.text">[\s\S]*?)<segment[\s\S]*?<\/segment>/,
      (_, before: string) => before + half,
    )
    expect(check(text)).toMatchObject({ taken: [], refused: [], unchanged: 1, empty: 2 })
  })

  test.each([
    ['brokenPlaceholder', translated('Why?')],
    ['brokenPlaceholder', translated('Why {nam}?')],
    ['brokenPlaceholder', translated('Why {name? And <ph id="p2" dataRef="d2"/>')],
    ['brokenPlaceholder', translated(`${ours} {today()}`)],
    ['strangeMarkup', translated(`<pc id="1">${ours}</pc>`)],
    ['unknownText', translated(ours, (xml) => xml.replace('question.why', 'question.what'))],
    ['sourceChanged', translated(ours, (xml) => xml.replace('Warum', 'Wieso'))],
  ])('tells what does not fit (%s) and keeps it out', (code, text) => {
    expect(check(text)).toMatchObject({ taken: [], refused: [{ code, language: 'en' }] })
  })

  test.each([
    ['otherQuestionnaire', file.replace('original="v1"', 'original="v2"')],
    [
      'otherQuestionnaire',
      'Kennung;Ort;Deutsch (de);English (en)\r\ntitle;;Anders;Different\r\nx;;A;B\r\n',
    ],
    ['noSuchLanguage', file.replace('trgLang="en"', 'trgLang="fr"')],
    ['noSuchLanguage', 'Kennung;Deutsch (de);Polski (pl)\r\ntitle;Unser Park;Nasz park\r\n'],
    ['notXliff', '<xliff version="1.2"><file/></xliff>'],
    ['noLanguages', '<xliff version="2.1"><file/></xliff>'],
    ['noColumns', 'Kennung;Ort;Deutsch\r\ntitle;;Unser Park\r\n'],
    ['notXml', '<xliff'],
    ['documentType', '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.1"/>'],
  ])('is refused as a whole: %s', (code, text) => {
    expect(check(text)).toMatchObject({ ok: false, flaw: { code } })
  })

  test('may be a table with some columns more, in which cells were typed anew', () => {
    const table =
      'Kennung;Notiz;Deutsch (de);English (en)\r\ntitle;bitte prüfen;Unser Park;-Our park-\r\n'
    expect(check(table)).toMatchObject({
      taken: [{ id: 'title', before: 'Our park', words: '-Our park-' }],
    })
  })
})

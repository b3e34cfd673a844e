import {
  checkAttachment,
  cleanSvg,
  readBpmn,
  readCsv,
  readDistricts,
  readLimeSurvey,
  readLimeSurveyAnswers,
  readQueXml,
  readSurveyJs,
  readTable,
  readTranslationFile,
  readWrittenDocument,
  readXlsForm,
  readZip,
  writeBpmn,
  writeLimeSurvey,
  writeSurveyJs,
} from '@meinungsbild/formats'
import { youthForm } from '@meinungsbild/formats/testing/youth-form.ts'
import { hamburg } from '@meinungsbild/procedure'
import { zipSync } from 'fflate'
import { anyQuestionnaires } from './any-questionnaires.ts'
import { bytesOf, textOf, type Target } from './target.ts'

const xml = ['<', '</', '/>', '>', '="', '<![CDATA[', ']]>', '<!--', '-->', '<?', '&amp;', '&#x41;']
const json = ['{', '}', '[', ']', ':', ',', '"', 'null', 'true', '1e9', '\\u0000']
const first = anyQuestionnaires[0]

export const limeSurvey: Target = {
  words: [...xml, '<rows>', '<row>', '<type>L</type>', '<relevance>', '<gid>', '<qid>'],
  seeds: () => anyQuestionnaires.map((one) => bytesOf(writeLimeSurvey(one).lss)),
  read: (input) => readLimeSurvey(input),
}

export const limeSurveyAnswers: Target = {
  words: ['"id"', '"submitdate"', ',', '"\r\n"', '"A1"', '"Y"', '2026-11-28 00:00:00'],
  seeds: () => [bytesOf('"id","submitdate","q1"\r\n"1","2026-11-28 00:00:00","A1"\r\n')],
  read: (input) => first && readLimeSurveyAnswers(input, first),
}

export const surveyJs: Target = {
  words: [...json, '"type"', '"visibleIf"', '"elements"', '"choices"', '"{q1} = 1"', '"matrix"'],
  seeds: () => anyQuestionnaires.map((one) => bytesOf(JSON.stringify(writeSurveyJs(one).json))),
  read: (input) => readSurveyJs(textOf(input)),
}

export const xlsForm: Target = {
  words: [
    'type',
    'name',
    'label::Deutsch (de)',
    'relevant',
    'begin_group',
    'select_one ',
    "${a} = 'b'",
    ',',
    '\n',
  ],
  seeds: () => [
    bytesOf(
      'type,name,label::Deutsch (de),relevant\ninteger,alter,Wie alt?,\nselect_one ja,ja,Gern?,${alter} > 3\n',
    ),
  ],
  read: (input) => readXlsForm(input, bytesOf('list_name,name,label\nja,1,Ja\nja,2,Nein\n')),
}

export const queXml: Target = {
  words: [...xml, '<section ', '<question>', '<response varName="a">', '<fixed>', '<skipTo>'],
  seeds: () => [bytesOf(youthForm)],
  read: (input) => readQueXml(textOf(input)),
}

export const translations: Target = {
  words: [...xml, ';', '\n', 'Kennung;Ort;Deutsch;English', '<unit id="', '<source>', '<target>'],
  seeds: () => [
    bytesOf('Kennung;Ort;Deutsch;English\nq1.text;Frage 1;Wie alt?;How old?\n'),
    bytesOf(
      '<xliff version="2.1" srcLang="de" trgLang="en"><file id="f"><unit id="q1"><segment><source>Ja</source><target>Yes</target></segment></unit></file></xliff>',
    ),
  ],
  read: (input) => readTranslationFile(input),
}

export const bpmn: Target = {
  words: [
    ...xml,
    '<bpmn:task id="',
    '<bpmn:sequenceFlow ',
    'sourceRef="',
    '<bpmn:lane ',
    ' xmlns:a="',
  ],
  seeds: async () => [bytesOf(await writeBpmn(hamburg))],
  read: (input) => readBpmn(input, hamburg),
}

export const districts: Target = {
  words: [...json, '"coordinates"', '"Polygon"', '"properties"', '-180', '90.0'],
  seeds: () => [
    bytesOf(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Nord"},"geometry":{"type":"Polygon","coordinates":[[[10,53],[10.1,53],[10.1,53.1],[10,53]]]}}]}',
    ),
  ],
  read: (input) => readDistricts(input),
}

export const tables: Target = {
  words: [';', ',', '\t', '"', '""', '\n', '\r\n', '\ufeff', 'Straße', '01.02.1990'],
  seeds: () => [bytesOf('Vorname;Nachname;Straße\n"Ann;a";Ä;"x""y"\n'), bytesOf('a,b\n1,2\n')],
  read: (input) => [readTable(input), readCsv(textOf(input))],
}

export const archives: Target = {
  words: ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', '\u0000\u0000\u0000\u0000'],
  seeds: () => [archiveOf('word/document.xml', bytesOf('<a/>'.repeat(50)))],
  read: (input) => [readZip(input, () => true), checkAttachment(input, 'a.docx')],
}

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The text of a Word file; what is around it stays whole, so that the reader gets as far as this. */
export const written: Target = {
  words: [
    ...xml,
    '<w:p>',
    '<w:r>',
    '<w:t>',
    '<w:tbl>',
    '<w:pStyle w:val="Heading1"/>',
    '<w:numPr>',
  ],
  seeds: () => [
    bytesOf(
      `<w:document ${wordNamespace}><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ziele</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ],
  read: (input) => readWrittenDocument(archiveOf('word/document.xml', input)),
}

export const pictures: Target = {
  words: [...xml, '<svg ', '<path d="', 'href="', 'url(#a)', '<style>', 'onload='],
  seeds: () => [
    bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L1 1" fill="url(#a)"/></svg>'),
  ],
  read: (input) => cleanSvg(input),
}

function archiveOf(name: string, content: Uint8Array): Uint8Array {
  return zipSync({ [name]: content }, { level: 1 })
}

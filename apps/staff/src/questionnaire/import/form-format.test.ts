import { expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { formatOf } from './form-format.ts'
import { storedZip } from './testing/stored-zip.ts'

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le')
}

const lss =
  '<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>'

test.each([
  ['our own questionnaire', bytes(JSON.stringify(parkSurvey)), 'own'],
  [
    'our own questionnaire after a byte order mark',
    bytes(`\uFEFF${JSON.stringify(parkSurvey)}`),
    'own',
  ],
  ['a list', bytes('[1]'), 'own'],
  ['damaged JSON', bytes('{"pages": ['), 'own'],
  ['a survey of SurveyJS', bytes('{"pages": [{"elements": []}]}'), 'surveyJs'],
  ['a survey of SurveyJS without pages', bytes('{"elements": []}'), 'surveyJs'],
  ['a survey of LimeSurvey', bytes(lss), 'limeSurvey'],
  ['a survey of LimeSurvey in UTF-16', utf16(lss), 'limeSurvey'],
  ['an archive of LimeSurvey', storedZip({ 'survey_1.lss': lss }), 'limeSurvey'],
  [
    'a structure of LimeSurvey',
    bytes('"id"\t"class"\t"type/scale"\t"name"\t"language"\n'),
    'limeSurvey',
  ],
  ['queXML', bytes('<?xml version="1.0"?>\n<questionnaire/>'), 'queXml'],
  ['a workbook', storedZip({ '[Content_Types].xml': '' }), 'xlsForm'],
  [
    'a workbook of OpenDocument',
    storedZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'xlsForm',
  ],
  ['the table of an XLSForm', bytes('type,name,label\n'), 'xlsForm'],
  ['a letter', bytes('Sehr geehrte Damen und Herren,'), undefined],
  ['nothing', bytes(''), undefined],
])('%s is told by its contents', (_, file, format) => {
  expect(formatOf(file)).toBe(format)
})

import type { Example } from '../example.ts'
import { CheckboxGroup } from './checkbox-group.tsx'
import { Checkbox } from './checkbox.tsx'
import { CellCheck } from './cell-check.tsx'
import { CellInput } from './cell-input.tsx'
import { CellSelect } from './cell-select.tsx'
import { DateField } from './date-field.tsx'
import { Fieldset } from './fieldset.tsx'
import { FileField } from './file-field.tsx'
import { Fold } from './fold.tsx'
import { IconButton } from './icon-button.tsx'
import { IconButtons } from './icon-buttons.tsx'
import { NumberField } from './number-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const outcomes = [
  { value: 'approved', label: 'Freigabe', hint: 'Das Vorhaben geht in die nächste Phase.' },
  { value: 'changes', label: 'Änderungen anordnen' },
  { value: 'rejected', label: 'Ablehnung', hint: 'Das Vorhaben endet.' },
]

const units = [
  { value: 'statistics', label: 'Statistikstelle' },
  { value: 'privacy', label: 'Datenschutzbeauftragte' },
  { value: 'it', label: 'IT-Sicherheit' },
]

export const fieldExamples: readonly Example[] = [
  {
    name: 'text field',
    render: () => <TextField name="title" label="Titel des Vorhabens" value="Leben in der Stadt" />,
  },
  {
    name: 'text field with hint, optional',
    render: () => (
      <TextField
        name="number"
        label="Aktenzeichen"
        hint="So, wie es in der eAkte steht, zum Beispiel 023.10-12/3."
        optional
        width="medium"
      />
    ),
  },
  {
    name: 'text field with error',
    render: () => (
      <TextField
        name="email"
        type="email"
        label="E-Mail-Adresse"
        hint="Wird auf der Startseite der Befragung angezeigt."
        value="pressestelle"
        error="Bitte geben Sie eine vollständige Adresse an, zum Beispiel name@behoerde.de."
      />
    ),
  },
  {
    name: 'text area with Markdown',
    render: () => (
      <TextArea
        name="sections.goal"
        label="Zielsetzung"
        hint="Was soll nach der Befragung bekannt sein, das jetzt nicht bekannt ist?"
        markdown
        rows={6}
        value={'\nWir wollen wissen, **was gefällt** und was fehlt.'}
      />
    ),
  },
  {
    name: 'text area with error',
    render: () => (
      <TextArea name="reason" label="Begründung" error="Bitte begründen Sie die Entscheidung." />
    ),
  },
  {
    name: 'select',
    render: () => <Select name="unit" label="Zuständige Stelle" options={units} value="privacy" />,
  },
  {
    name: 'select with error, nothing chosen',
    render: () => (
      <Select
        name="unit-2"
        label="Stellvertretung"
        options={units}
        error="Bitte wählen Sie eine Stelle aus."
      />
    ),
  },
  {
    name: 'radio group',
    render: () => (
      <RadioGroup
        name="outcome"
        label="Entscheidung"
        hint="Die Entscheidung wird mit Ihrem Namen und dem Datum in die Akte geschrieben."
        options={outcomes}
        value="approved"
      />
    ),
  },
  {
    name: 'radio group with error',
    render: () => (
      <RadioGroup
        name="outcome-2"
        label="Entscheidung"
        options={outcomes}
        error="Bitte wählen Sie eine Entscheidung aus."
      />
    ),
  },
  {
    name: 'checkbox group',
    render: () => (
      <CheckboxGroup
        name="units"
        label="Beteiligte Stellen"
        options={units}
        values={['statistics', 'it']}
        optional
      />
    ),
  },
  {
    name: 'checkbox',
    render: () => (
      <Checkbox
        name="sealed"
        label="Versiegelte Urne"
        hint="Antworten werden erst nach Ende der Feldphase mit zwei von drei Schlüsseln geöffnet."
      />
    ),
  },
  {
    name: 'checkbox with error',
    render: () => (
      <Checkbox
        name="read"
        label="Ich habe den Vermerk gelesen."
        error="Bitte bestätigen Sie dies."
      />
    ),
  },
  {
    name: 'dates',
    render: () => (
      <Fieldset id="window" legend="Feldphase" style="section">
        <DateField name="opens" label="Beginn" value="2027-05-03T08:00" withTime />
        <DateField name="closes" label="Ende" error="Das Ende liegt vor dem Beginn." />
      </Fieldset>
    ),
  },
  {
    name: 'number field',
    render: () => (
      <NumberField name="target" label="Zielwert" unit="%" decimals value="62,5" hint="0 bis 100" />
    ),
  },
  {
    name: 'file field',
    render: () => (
      <FileField
        name="picture"
        label="Bild"
        accept="image/png,image/jpeg"
        hint="Höchstens 2 MB."
        error="Das ist kein Bild, das im Fragebogen stehen kann."
      />
    ),
  },
  {
    name: 'fields in a row, with buttons',
    render: () => (
      <div>
        <CellInput name="options.0.label" label="Wortlaut, Zeile 1" value="Bus &amp; Bahn" />
        <CellInput
          name="options.0.value"
          label="Wert, Zeile 1"
          value="viel"
          error="Bitte geben Sie hier eine Zahl an."
          numeric
        />
        <CellSelect name="options.0.kind" label="Art, Zeile 1" value="privacy" options={units} />
        <CellCheck name="options.0.openText" label="mit Textfeld, Zeile 1" checked />
        <IconButtons>
          <IconButton icon="arrow-up" label="Bus nach oben" name="tun" value="up:0" idle />
          <IconButton icon="arrow-down" label="Bus nach unten" name="tun" value="down:0" />
          <IconButton icon="content-copy" label="Bus kopieren" name="tun" value="copy:0" />
          <IconButton icon="delete" label="Bus entfernen" name="tun" value="remove:0" />
        </IconButtons>
      </div>
    ),
  },
  {
    name: 'part of a form that is folded away',
    render: () => (
      <Fold title="Anzeigen" summary="nur wenn „Besuchen Sie den Park?“ ist „ja“">
        <TextField name="condition" label="Bedingung" value="visit = 'yes'" />
      </Fold>
    ),
  },
]

import type { Shape } from './shape.ts'

function words(name: string): Shape {
  return { name, fields: { de: 'text', en: 'text' } }
}

const title = { one: words('Title') }

const need: Shape = {
  name: 'Need',
  fields: {
    kind: 'text',
    role: 'text',
    document: 'text',
    since: 'text',
    step: 'text',
    steps: 'maybeList',
  },
}

const act: Shape = {
  name: 'Act',
  fields: {
    act: 'text',
    roles: 'list',
    document: 'text',
    outcome: 'text',
    optional: 'flag',
    origin: 'text',
    needs: { some: need },
  },
}

const section: Shape = {
  name: 'Section',
  fields: {
    id: 'text',
    required: 'flag',
    isQuote: 'flag',
    origin: 'text',
    heading: { one: words('Heading') },
    part: { one: words('Part') },
    questions: { many: words('Question') },
  },
}

const document: Shape = {
  name: 'Document',
  fields: { id: 'text', layout: 'text', origin: 'text', title, sections: { many: section } },
}

/** What a model says apart from its steps; stands at the process. */
export const modelShape: Shape = {
  name: 'Model',
  fields: {
    id: 'text',
    version: 'number',
    retentionYears: 'number',
    printed: 'text',
    title,
    description: { one: words('Description') },
    roles: {
      many: {
        name: 'RoleUse',
        fields: { role: 'text', origin: 'text', task: { one: words('Duty') } },
      },
    },
    phases: { many: { name: 'Phase', fields: { id: 'text', origin: 'text', title } } },
    documents: { many: document },
    always: { many: act },
  },
}

/** What a step says that BPMN has no word for; stands at its task. `printed` is the name that the task bore when it was written. */
export const stepShape: Shape = {
  name: 'Step',
  fields: {
    id: 'text',
    phase: 'text',
    kind: 'text',
    printed: 'text',
    worksFrom: 'list',
    dueAfterDays: 'number',
    origin: 'text',
    title,
    description: { one: words('Description') },
    acts: { many: act },
    outcomes: { many: { name: 'Outcome', fields: { id: 'text', origin: 'text', title } } },
    parallel: {
      many: {
        name: 'Notice',
        fields: {
          on: { one: { name: 'On', fields: { kind: 'text', outcome: 'text', act: 'text' } } },
          to: 'list',
          document: 'text',
          origin: 'text',
          text: { one: words('Text') },
        },
      },
    },
    decision: {
      one: {
        name: 'Decision',
        fields: { memo: 'text', covers: 'list', onMeasures: 'flag', title },
      },
    },
    checklist: {
      some: {
        name: 'Point',
        fields: { id: 'text', restsOn: 'maybeList', mayLapse: 'flag', origin: 'text', title },
      },
    },
  },
}

/** By which outcome a line is gone; stands at the line. `printed` is the name that it bore when it was written. */
export const wayShape: Shape = {
  name: 'Way',
  fields: { outcome: 'text', printed: 'text' },
}

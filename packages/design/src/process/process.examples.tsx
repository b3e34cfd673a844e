import type { Example } from '../example.ts'
import type { ProcessDiagram, ProcessStep } from './process-diagram.ts'
import { ProcessFigure } from './process-figure.tsx'
import { ProcessLegend } from './process-legend.tsx'

const idea: ProcessStep = {
  number: '1.1',
  title: 'Idee',
  role: 'Leitung',
  status: 'done',
  href: '/schritte/1.1',
  note: undefined,
  tie: 'apart',
  ways: [
    { text: 'übernommen → 1.2 Ressourcenprüfung', backTo: undefined },
    { text: 'zurückgegeben → dieser Schritt noch einmal', backTo: 0 },
  ],
}

const resources: ProcessStep = {
  number: '1.2',
  title: 'Ressourcenprüfung der unterstützenden Stellen',
  role: 'Unterstützende Stelle',
  status: 'current',
  href: '/schritte/1.2',
  note: '2. Durchgang',
  tie: 'follows',
  ways: [],
}

/** Two steps in two lanes, with everything that a drawing can have. */
export const ideaAndResources: ProcessDiagram = {
  title: 'Ablauf der Phase „Planung“',
  description: 'Schritte: 1.1 Idee, 1.2 Ressourcenprüfung.',
  width: 560,
  height: 240,
  lanesHeight: 210,
  lanes: [
    { title: 'Leitung', y: 0, height: 120 },
    { title: 'Unterstützende Stelle', y: 120, height: 90 },
  ],
  nodes: [
    { kind: 'start', box: { x: 14, y: 64, width: 20, height: 20 } },
    { kind: 'step', box: { x: 56, y: 40, width: 134, height: 68 }, ...idea },
    { kind: 'choice', box: { x: 212, y: 56, width: 36, height: 36 } },
    { kind: 'parallel', box: { x: 270, y: 56, width: 36, height: 36 } },
    { kind: 'step', box: { x: 340, y: 130, width: 134, height: 68 }, ...resources },
    { kind: 'end', title: 'abgelehnt', box: { x: 360, y: 62, width: 24, height: 24 } },
    {
      kind: 'exit',
      number: '1.3',
      name: 'weiter mit 1.3 Abstimmung',
      href: '/schritte/1.3',
      box: { x: 496, y: 150, width: 46, height: 28 },
    },
  ],
  flows: [
    {
      points: [
        [34, 74],
        [56, 74],
      ],
      label: undefined,
      isBack: false,
      isTaken: true,
    },
    {
      points: [
        [230, 56],
        [230, 24],
        [123, 24],
        [123, 40],
      ],
      label: { text: 'zurückgegeben', x: 127, y: 20, width: 120 },
      isBack: true,
      isTaken: false,
    },
  ],
  marks: [
    {
      box: { x: 56, y: 150, width: 134, height: 50 },
      text: 'Stellung nehmen',
      isTold: true,
      thread: [
        [123, 108],
        [123, 175],
      ],
    },
    { box: { x: 220, y: 150, width: 36, height: 50 }, text: '', isTold: true, thread: [] },
  ],
  steps: [idea, resources, { ...resources, number: '1.3', status: 'skipped', tie: 'beside' }],
}

export const processExamples: readonly Example[] = [
  {
    name: 'process',
    render: () => (
      <>
        <ProcessFigure diagram={ideaAndResources} caption="Planung" />
        <ProcessLegend diagrams={[ideaAndResources]} />
      </>
    ),
  },
]

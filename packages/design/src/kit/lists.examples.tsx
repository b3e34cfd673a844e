import type { Example } from '../example.ts'
import { DataTable } from './data-table.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { StepList } from './step-list.tsx'
import { SubNavigation } from './sub-navigation.tsx'
import { SummaryList } from './summary-list.tsx'
import { TaskList } from './task-list.tsx'
import { Timeline } from './timeline.tsx'

type KeyFigure = { readonly title: string; readonly target: string; readonly actual: string }

const keyFigures: readonly KeyFigure[] = [
  { title: 'Lebe gern in der Stadt', target: '≥ 80 %', actual: '83,4 %' },
  { title: 'Sehr zufrieden mit dem Nahverkehr', target: '≥ 25 %', actual: '17,0 %' },
  { title: 'Fühle mich nachts sicher', target: '≥ 50 %', actual: '.' },
]

export const listExamples: readonly Example[] = [
  {
    name: 'summary list',
    render: () => (
      <SummaryList
        facts={[
          { label: 'Thema', value: 'Was gefällt an unserer Stadt?', change: { href: '/t' } },
          { label: 'Anlass', change: { href: '/a' } },
          { label: 'Frist', value: '30. September 2027' },
        ]}
      />
    ),
  },
  {
    name: 'data table',
    render: () => (
      <DataTable
        caption="Kennzahlen: Soll und Ist"
        columns={[
          { head: 'Kennzahl', cell: ({ title }) => title },
          { head: 'Soll', numeric: true, cell: ({ target }) => target },
          { head: 'Ist', numeric: true, cell: ({ actual }) => actual },
        ]}
        rows={keyFigures}
      />
    ),
  },
  {
    name: 'data table without rows',
    render: () => (
      <DataTable
        caption="Maßnahmen"
        captionHidden
        columns={[{ head: 'Maßnahme', cell: (row: string) => row }]}
        rows={[]}
        empty="Noch keine Maßnahmen."
      />
    ),
  },
  {
    name: 'task list',
    render: () => (
      <TaskList
        tasks={[
          {
            title: 'Feinkonzept mitzeichnen',
            href: '/aufgaben/7',
            context: 'Leben in der Stadt · Schritt 2.1',
            due: { day: '2027-03-12', overdue: true },
            status: { label: 'überfällig', tone: 'warning' },
          },
          {
            title: 'Rückmeldung zu den Ressourcen',
            href: '/aufgaben/9',
            context: 'Sicher zur Schule · Schritt 1.3',
            due: { day: '2027-05-02', overdue: false },
          },
          { title: 'Entscheidung der Leitung', status: { label: 'wartet' } },
        ]}
      />
    ),
  },
  {
    name: 'step list',
    render: () => (
      <StepList
        phases={[
          {
            title: 'Phase 1: Planung',
            steps: [
              { number: '1.1', title: 'Idee', status: 'done', responsible: 'Leitung', href: '/1' },
              { number: '1.2', title: 'Grobkonzept', status: 'done', responsible: 'Pressestelle' },
              {
                number: '1.3',
                title: 'Ressourcenprüfung',
                status: 'current',
                responsible: 'unterstützende Stellen',
                note: '2 von 3 Stellen haben geantwortet.',
                href: '/3',
              },
              { number: '1.4', title: 'Abstimmung', status: 'skipped' },
              { number: '1.5', title: 'Vermerk zum Grobkonzept', status: 'future' },
            ],
          },
          {
            title: 'Phase 2: Konzeption und Umsetzung',
            steps: [{ number: '2.1', title: 'Feinkonzept', status: 'future' }],
          },
        ]}
      />
    ),
  },
  {
    name: 'timeline',
    render: () => (
      <Timeline
        entries={[
          {
            at: '2027-02-03T09:12:00Z',
            title: 'Idee eingereicht',
            actor: 'Dr. Petra Lang, Leitung',
          },
          {
            at: '2027-02-11T13:40:00Z',
            title: 'Änderungen angeordnet',
            actor: 'Jens Ohm, Leitung (in Vertretung)',
            children: <p>Bitte die Zahl der Fragen auf 20 begrenzen.</p>,
          },
          {
            at: '2027-02-15T08:05:00Z',
            title: 'Grobkonzept, Version 2, vorgelegt',
            actor: 'Ayşe Demir, Pressestelle',
          },
        ]}
      />
    ),
  },
  {
    name: 'sub navigation',
    render: () => (
      <SubNavigation
        label="Vorhaben"
        items={[
          { href: '/v/1', label: 'Übersicht', current: true },
          { href: '/v/1/dokumente', label: 'Dokumente' },
          { href: '/v/1/fragebogen', label: 'Fragebogen' },
          { href: '/v/1/ergebnisse', label: 'Ergebnisse' },
          { href: '/v/1/akte', label: 'Akte' },
        ]}
      />
    ),
  },
  {
    name: 'progress bar',
    render: () => (
      <ProgressBar
        id="response"
        label="Rücklauf"
        value={213}
        max={500}
        shown="213 von 500 Antworten (43 %)"
      />
    ),
  },
]

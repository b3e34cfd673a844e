import {
  actTitle,
  layOut,
  processGraph,
  roleTitle,
  type DocumentDefinition,
  type Layout,
  type Model,
  type Role,
  type Step,
} from '@meinungsbild/procedure'
import type { BpmnModdle, ModdleElement } from 'bpmn-moddle'
import { bpmnSizes, emptyLane } from './bpmn-sizes.ts'
import { encode } from './extension.ts'
import { modelShape, stepShape, wayShape } from './model-shapes.ts'

type LaidNode = Layout['nodes'][number]
type LaidFlow = Layout['flows'][number]

/** A model as elements of BPMN, with what the drawing needs to know of each. */
export type WrittenProcess = {
  readonly layout: Layout
  readonly process: ModdleElement
  readonly lanes: ReadonlyMap<Role, ModdleElement>
  readonly nodes: ReadonlyMap<LaidNode, ModdleElement>
  readonly flows: ReadonlyMap<LaidFlow, ModdleElement>
  /** A sheet for every document, with the step at which it is written first. */
  readonly sheets: readonly Sheet[]
  readonly messages: readonly ModdleElement[]
}

export type Sheet = {
  readonly step: Step
  readonly reference: ModdleElement
  /** The line between the task and its sheet. */
  readonly association: ModdleElement | undefined
}

/** The process: lanes are roles, tasks are steps; what BPMN has no word for stands in our extension. */
export function writtenProcess(moddle: BpmnModdle, model: Model): WrittenProcess {
  const graph = processGraph(model, { notices: true })
  const layout = layOut(
    graph,
    model.roles.map(({ role }) => ({ role, leastHeight: emptyLane })),
    bpmnSizes,
  )
  const messages: ModdleElement[] = []
  const nodes = new Map(
    layout.nodes.map((node) => [node, writtenNode(moddle, model, node, messages)]),
  )
  const byId = new Map(Array.from(nodes, ([{ id }, element]) => [id, element]))
  const flows = new Map(
    layout.flows.map((flow, index) => [flow, writtenFlow(moddle, flow, index, byId)]),
  )
  const tasks = new Map(model.steps.map((step) => [step, byId.get(step.id)]))
  const { sheets, objects } = writtenDocuments(moddle, model, tasks)
  const lanes = new Map(
    model.roles.map(({ role }) => [role, writtenLane(moddle, role, nodes)] as const),
  )
  const process = moddle.create('bpmn:Process', {
    id: 'process',
    name: model.title.de,
    isExecutable: false,
    documentation: documented(moddle, [model.description.de]),
    extensionElements: extended(
      moddle,
      encode(moddle, modelShape, { ...model, printed: model.title.de }),
    ),
    laneSets: [moddle.create('bpmn:LaneSet', { id: 'lanes', lanes: [...lanes.values()] })],
    flowElements: [
      ...nodes.values(),
      ...flows.values(),
      ...objects,
      ...sheets.map(({ reference }) => reference),
    ],
  })
  return { layout, process, lanes, nodes, flows, sheets, messages }
}

function writtenNode(
  moddle: BpmnModdle,
  model: Model,
  node: LaidNode,
  messages: ModdleElement[],
): ModdleElement {
  const { kind, step, outcome } = node
  const id = `${kind}_${node.id.replaceAll('/', '_')}`
  switch (kind) {
    case 'task': {
      const printed = `${step.id} ${step.title.de}`
      return moddle.create('bpmn:UserTask', {
        id,
        name: printed,
        documentation: documented(moddle, [step.description.de, ...told(step)]),
        extensionElements: extended(moddle, encode(moddle, stepShape, { ...step, printed })),
      })
    }
    case 'choice':
      return moddle.create('bpmn:ExclusiveGateway', { id })
    case 'fork':
    case 'join':
      return moddle.create('bpmn:ParallelGateway', { id })
    case 'notice': {
      const roles = step.parallel.flatMap(({ on, to }) =>
        on.kind === 'outcome' && on.outcome === outcome?.id ? to : [],
      )
      const name = `z. K.:\n${named(roles)}`
      const message = moddle.create('bpmn:Message', { id: `message_${id}`, name })
      messages.push(message)
      const sent = moddle.create('bpmn:MessageEventDefinition', {
        id: `sent_${id}`,
        messageRef: message,
      })
      return moddle.create('bpmn:IntermediateThrowEvent', { id, name, eventDefinitions: [sent] })
    }
    case 'end':
      return moddle.create('bpmn:EndEvent', { id, name: outcome?.title.de ?? '' })
    case 'start':
    case 'entry':
    case 'exit':
      return moddle.create('bpmn:StartEvent', { id, name: model.steps[0]?.title.de ?? '' })
    default:
      return kind satisfies never
  }
}

/** Who is told what else happens in a step, as a sentence for those who read the file elsewhere. */
function told({ parallel }: Step): readonly string[] {
  return parallel.flatMap(({ on, to }) =>
    on.kind === 'act' ? [`z. K. bei „${actTitle(on.act).de}“: ${named(to)}`] : [],
  )
}

function named(roles: readonly Role[]): string {
  return [...new Set(roles)].map((role) => roleTitle(role).de).join(', ')
}

function writtenFlow(
  moddle: BpmnModdle,
  flow: LaidFlow,
  index: number,
  nodes: ReadonlyMap<string, ModdleElement>,
): ModdleElement {
  const { from, to, outcome, step } = flow
  const [sourceRef, targetRef] = [nodes.get(from), nodes.get(to)]
  // Where there is only one way, its name would say nothing that the next task does not.
  const printed = step.outcomes.length > 1 ? outcome?.title.de : undefined
  const element = moddle.create('bpmn:SequenceFlow', {
    id: `flow_${index + 1}`,
    sourceRef,
    targetRef,
    ...(printed === undefined ? {} : { name: printed }),
    ...(outcome === undefined
      ? {}
      : {
          extensionElements: extended(
            moddle,
            encode(moddle, wayShape, { outcome: outcome.id, printed }),
          ),
        }),
  })
  append(sourceRef, 'outgoing', element)
  append(targetRef, 'incoming', element)
  return element
}

function writtenLane(
  moddle: BpmnModdle,
  role: Role,
  nodes: ReadonlyMap<LaidNode, ModdleElement>,
): ModdleElement {
  return moddle.create('bpmn:Lane', {
    id: `lane_${role}`,
    name: roleTitle(role).de,
    flowNodeRef: Array.from(nodes).flatMap(([{ lane }, element]) =>
      lane === role ? [element] : [],
    ),
  })
}

/** Documents as data objects: written at their step, read at those that start from them. */
function writtenDocuments(
  moddle: BpmnModdle,
  model: Model,
  tasks: ReadonlyMap<Step, ModdleElement | undefined>,
): { readonly sheets: readonly Sheet[]; readonly objects: readonly ModdleElement[] } {
  const objects: ModdleElement[] = []
  const sheets = model.documents.flatMap((document): readonly Sheet[] => {
    const step = homeOf(model, document)
    if (step === undefined) return []
    const { id, title } = document
    const dataObjectRef = moddle.create('bpmn:DataObject', { id: `data_${id}` })
    objects.push(dataObjectRef)
    const reference = moddle.create('bpmn:DataObjectReference', {
      id: `sheet_${id}`,
      name: title.de,
      dataObjectRef,
    })
    for (const [reader, task] of tasks) {
      if (task !== undefined && reader.worksFrom.includes(id)) {
        read(moddle, task, reference, `${reader.id}_${id}`)
      }
    }
    const writer = tasks.get(step)
    const association = writes(step, document)
      ? moddle.create('bpmn:DataOutputAssociation', { id: `written_${id}`, targetRef: reference })
      : undefined
    if (association !== undefined) append(writer, 'dataOutputAssociations', association)
    return [{ step, reference, association }]
  })
  return { sheets, objects }
}

/** The step at which a document is written as a duty, else at all, else the first that starts from it, else the first of all. */
function homeOf(model: Model, document: DocumentDefinition): Step | undefined {
  const { steps } = model
  return (
    steps.find(({ acts }) =>
      acts.some(
        (each) =>
          each.act === 'saveDocument' && each.document === document.id && each.optional !== true,
      ),
    ) ??
    steps.find((step) => writes(step, document)) ??
    steps[0]
  )
}

function writes({ acts }: Step, { id }: DocumentDefinition): boolean {
  return acts.some(({ act, document }) => act === 'saveDocument' && document === id)
}

function read(
  moddle: BpmnModdle,
  task: ModdleElement,
  reference: ModdleElement,
  name: string,
): void {
  const property = moddle.create('bpmn:Property', { id: `read_${name}`, name: 'read' })
  append(task, 'properties', property)
  append(
    task,
    'dataInputAssociations',
    moddle.create('bpmn:DataInputAssociation', {
      id: `input_${name}`,
      sourceRef: [reference],
      targetRef: property,
    }),
  )
}

function append(element: ModdleElement | undefined, list: string, value: ModdleElement): void {
  const there = element?.get(list)
  if (Array.isArray(there)) there.push(value)
}

function documented(moddle: BpmnModdle, texts: readonly string[]): readonly ModdleElement[] {
  return texts.map((text) => moddle.create('bpmn:Documentation', { text }))
}

function extended(moddle: BpmnModdle, value: ModdleElement): ModdleElement {
  return moddle.create('bpmn:ExtensionElements', { values: [value] })
}

import type { Model } from '@meinungsbild/procedure'
import type { ModdleElement } from 'bpmn-moddle'
import { ourModdle } from './our-moddle.ts'
import { writtenDiagram } from './written-diagram.ts'
import { writtenProcess } from './written-process.ts'

/**
 * A model as a file of BPMN 2.0 that modelers open: one pool, a lane for each role, a task for each step, gateways for
 * outcomes, events where somebody is told, data objects for documents, groups for phases, and the drawing. German names are
 * those that are seen; everything else stands in our extension, so that `readBpmn` gives back the same model.
 */
export async function writeBpmn(model: Model): Promise<string> {
  const moddle = ourModdle()
  const written = writtenProcess(moddle, model)
  const { process, messages } = written
  const participant = moddle.create('bpmn:Participant', {
    id: 'pool',
    name: model.title.de,
    processRef: process,
  })
  const values: ModdleElement[] = []
  const groups = model.phases.map(({ id, title }) => {
    const categoryValueRef = moddle.create('bpmn:CategoryValue', {
      id: `phase_${id}`,
      value: title.de,
    })
    values.push(categoryValueRef)
    return moddle.create('bpmn:Group', { id: `group_${id}`, categoryValueRef })
  })
  const category = moddle.create('bpmn:Category', { id: 'phases', categoryValue: values })
  const collaboration = moddle.create('bpmn:Collaboration', {
    id: 'collaboration',
    participants: [participant],
    artifacts: groups,
  })
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'definitions',
    targetNamespace: 'urn:meinungsbild:models',
    exporter: 'Meinungsbild',
    exporterVersion: '1',
    rootElements: [...messages, ...(values.length === 0 ? [] : [category]), collaboration, process],
    diagrams: [writtenDiagram(moddle, model, written, collaboration, participant, groups)],
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}

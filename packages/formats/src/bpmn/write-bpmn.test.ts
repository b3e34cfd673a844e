import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { models } from '@meinungsbild/procedure'
import { validModel } from '@meinungsbild/procedure/model.arbitrary.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml } from '../safe/read-xml.ts'
import { elementsIn, type XmlElement } from '../safe/xml-element.ts'
import { writeBpmn } from './write-bpmn.ts'

const moddle = createRequire(import.meta.url).resolve('bpmn-moddle/package.json')
const schema = join(dirname(moddle), 'resources/bpmn/xsd/BPMN20.xsd')
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

function everyElement(xml: string): readonly XmlElement[] {
  const read = readXml(xml)
  if (!read.ok) throw new Error(read.flaw.message['en'])
  const all: XmlElement[] = [read.root]
  for (const element of all) all.push(...elementsIn(element))
  return all
}

const idOf = ({ attributes }: XmlElement) => attributes['id'] ?? ''

describe('a model as BPMN', () => {
  test.skipIf(!hasXmllint)('is valid by the schema of the standard', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bpmn-'))
    const more = fc.sample(validModel, { numRuns: 5, seed: 20261127 })
    for (const [index, model] of [...models, ...more].entries()) {
      const file = join(folder, `${index}.bpmn`)
      writeFileSync(file, await writeBpmn(model))
      const checked = spawnSync('xmllint', ['--noout', '--schema', schema, file])
      expect(String(checked.stderr)).toContain('validates')
    }
    rmSync(folder, { recursive: true })
  })

  test.each(models.map((model) => [model.id, model] as const))(
    'draws everything that %s has, each thing once, in the lane of its role',
    async (_, model) => {
      const all = everyElement(await writeBpmn(model))
      const named = (name: string) => all.filter((each) => each.name === name)
      const ids = all.map(idOf).filter((id) => id !== '')
      const parts = ids.filter((id) => !/^\d|^[a-z]+[A-Za-z]*$/.test(id))
      expect(new Set(parts).size).toBe(parts.length)

      expect(named('bpmn:lane').map(({ attributes }) => attributes['id'])).toEqual(
        model.roles.map(({ role }) => `lane_${role}`),
      )
      expect(named('bpmn:userTask').map(({ attributes }) => attributes['name'])).toEqual(
        model.steps.map(({ id, title }) => `${id} ${title.de}`),
      )
      expect(named('bpmn:dataObjectReference')).toHaveLength(model.documents.length)
      expect(named('bpmn:group')).toHaveLength(model.phases.length)

      const drawn = new Set(
        [...named('bpmndi:BPMNShape'), ...named('bpmndi:BPMNEdge')].map(
          ({ attributes }) => attributes['bpmnElement'],
        ),
      )
      const shown = [
        'bpmn:participant',
        'bpmn:lane',
        'bpmn:startEvent',
        'bpmn:userTask',
        'bpmn:exclusiveGateway',
        'bpmn:parallelGateway',
        'bpmn:intermediateThrowEvent',
        'bpmn:endEvent',
        'bpmn:sequenceFlow',
        'bpmn:dataObjectReference',
        'bpmn:dataOutputAssociation',
        'bpmn:group',
      ].flatMap(named)
      expect(shown.map(idOf).filter((id) => !drawn.has(id))).toEqual([])

      const inLanes = named('bpmn:flowNodeRef').map((each) =>
        each.content.map((part) => (typeof part === 'string' ? part : '')).join(''),
      )
      const nodes = shown.filter(({ name }) => /Task|Event|Gateway/.test(name)).map(idOf)
      expect(inLanes.toSorted()).toEqual(nodes.toSorted())
    },
  )
})

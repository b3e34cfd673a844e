import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createStaffApp } from '../../app.ts'
import { outsideScene, type OutsideScene } from '../../testing/outside-scene.ts'
import { personIn, type Person } from '../../testing/person.ts'
import { openCourier, type Courier } from '../courier.ts'
import type { MailConfiguration } from '../mail-configuration.ts'
import { mailConfiguration } from './mail-configuration.ts'
import { startMailServer, type MailServer } from './mail-server.ts'

/** A house that can send e-mails, beside a mail server and the machines outside. */
export type MailScene = Pick<OutsideScene, 'house' | 'outside'> & {
  readonly server: MailServer
  readonly courier: Courier
  /** The press office, signed in. */
  readonly presse: Person
  /** As after the end of the process and its start: another courier over the same database. */
  restart(changes?: Partial<MailConfiguration>): Promise<void>
  /** For how many milliseconds the courier has waited; here that takes no time. */
  waited(): number
}

/** Sets the scene for every test of a file. */
export function mailScene(...settings: Parameters<typeof outsideScene>): MailScene {
  const scene = outsideScene(...settings)
  let server: MailServer
  let courier: Courier
  let presse: Person
  let waited = 0

  async function open(changes: Partial<MailConfiguration> = {}): Promise<void> {
    const { house } = scene
    const timing = {
      now: () => new Date(Date.now() + waited),
      wait: async (milliseconds: number, signal: AbortSignal) => {
        if (!signal.aborted) waited += milliseconds
        await new Promise((resolve) => setImmediate(resolve))
      },
    }
    courier = openCourier(house.deps, mailConfiguration(server, changes), timing)
    const app = createStaffApp({ ...house.deps, courier })
    const now = new Date().toISOString()
    const { token } = await house.storage.sessions.start('a-presse', now)
    const session = await house.storage.sessions.find(token, now)
    presse = personIn(app, token, session?.csrfToken ?? '')
  }

  beforeAll(async () => {
    server = await startMailServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    waited = 0
    server.reset()
    await open()
  })
  afterEach(() => courier.close())
  return {
    get house() {
      return scene.house
    },
    get outside() {
      return scene.outside
    },
    get server() {
      return server
    },
    get courier() {
      return courier
    },
    get presse() {
      return presse
    },
    async restart(changes) {
      await courier.close()
      await open(changes)
    },
    waited: () => waited,
  }
}

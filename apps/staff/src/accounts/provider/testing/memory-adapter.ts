import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Where the provider of a test remembers: in the process, for as long as that runs. */
export function memoryAdapters(): (name: string) => Adapter {
  const kept = new Map<string, AdapterPayload>()
  return (name) => ({
    upsert: (id, payload) => done(() => kept.set(`${name} ${id}`, payload)),
    find: (id) => Promise.resolve(kept.get(`${name} ${id}`)),
    findByUid: (uid) => Promise.resolve([...kept.values()].find((payload) => payload.uid === uid)),
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) =>
      done(() => {
        const payload = kept.get(`${name} ${id}`)
        if (payload) kept.set(`${name} ${id}`, { ...payload, consumed: Date.now() / 1_000 })
      }),
    destroy: (id) => done(() => kept.delete(`${name} ${id}`)),
    revokeByGrantId: (grant) =>
      done(() => {
        for (const [id, payload] of kept) if (payload.grantId === grant) kept.delete(id)
      }),
  })
}

function done(work: () => unknown): Promise<undefined> {
  work()
  return Promise.resolve(undefined)
}

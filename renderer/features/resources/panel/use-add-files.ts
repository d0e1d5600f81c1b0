import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileOutcome } from '../../../../preload/contract/resources'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'

const atOnce = 50

/** Keeps files with a resource, and says which of them could not be. */
export function useAddFiles(id: string) {
  const { t } = useTranslation()
  const write = useWrite()
  const [reading, setReading] = useState<string | null>(null)
  const keep = async (files: File[]) => {
    for await (const step of await client.resources.addFiles({ id, files })) {
      if (step.step === 'reading') setReading(step.name)
      else return step
    }
    return { actionId: null, outcomes: [] }
  }
  const said = (outcomes: readonly FileOutcome[], leftOut: number) => {
    const kept = outcomes.filter(({ outcome }) => outcome === 'attached').length
    const others = outcomes.flatMap(({ name, outcome }) =>
      outcome === 'attached' || outcome === 'created'
        ? []
        : [t(`resourceForm.outcomes.${outcome}`, { name })],
    )
    const rest = leftOut > 0 ? [t('resourceForm.adding.leftOut', { count: leftOut })] : []
    return [t('resourceForm.done.filesAdded', { count: kept }), ...others, ...rest].join(' · ')
  }
  const add = async (files: File[]) => {
    if (files.length === 0) return
    setReading(files[0]?.name ?? '')
    await write({
      run: () => keep(files.slice(0, atOnce)),
      done: ({ outcomes }) => said(outcomes, Math.max(0, files.length - atOnce)),
    })
    setReading(null)
  }
  return { add, reading }
}

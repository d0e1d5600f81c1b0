import { useTranslation } from 'react-i18next'
import type { LinkedChange } from '../../../../preload/contract/letter-linked'
import type { LinkedState } from './use-linked'

const mostTold = 3

/** What changed in linked blocks, in few words. */
export function useStaleWords() {
  const { t } = useTranslation()
  const title = (stale: readonly LinkedState[]) => {
    const count = stale.reduce((sum, { today }) => sum + (today?.changes.length ?? 0), 0)
    const isAgenda = stale.every(({ place }) => place.name === 'agenda')
    return isAgenda
      ? t('letterLinked.datesChanged', { count })
      : t('letterLinked.linesChanged', { count })
  }
  const told = ({ kind, before, after }: LinkedChange) => {
    const words = kind === 'removed' ? before : after
    return t(`letterLinked.told.${kind}`, { words })
  }
  const summary = (stale: readonly LinkedState[]) => {
    const all = stale.flatMap(({ today }) => today?.changes ?? [])
    const said = all.slice(0, mostTold).map(told)
    return [...said, ...(all.length > mostTold ? ['…'] : [])].join(' ')
  }
  return { title, summary }
}

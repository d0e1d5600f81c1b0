import { useTranslation } from 'react-i18next'
import { toldChange } from './told-change'
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
  const told = ({ place, today }: LinkedState) =>
    (today?.changes ?? []).map((change) => {
      const { subject, now } = toldChange(place.name, change)
      const isSaid = change.kind === 'changed' && now !== '' && place.name !== 'figures'
      if (isSaid) return t('letterLinked.told.now', { subject, now })
      const words = place.name === 'figures' ? change.after || change.before : subject
      return t(`letterLinked.told.${change.kind}`, { words })
    })
  const summary = (stale: readonly LinkedState[]) => {
    const all = stale.flatMap(told)
    return [...all.slice(0, mostTold), ...(all.length > mostTold ? ['…'] : [])].join(' ')
  }
  return { title, summary }
}

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { linkedItems } from '../../../../preload/rules/linked-blocks/linked-items'
import type { LinkedPlace } from '../../../../preload/rules/linked-blocks/linked-marker'
import { LinkedChanges } from './linked-changes'
import classes from './linked.module.css'
import { isStale, useLinked } from './use-linked'
import { useRefresh } from './use-refill'

/** What a linked block holds; where it would hold something else today, what that is. */
export function HeldLines({ place }: { place: LinkedPlace }) {
  const { t } = useTranslation()
  const refresh = useRefresh()
  const state = useLinked().find((one) => one.place.path === place.path)
  const lines = [...linkedItems(place.current)]
  if (state && isStale(state)) {
    return (
      <section className={classes['held']} aria-label={t('letterLinked.changes')}>
        <h3 className={classes['heldTitle']}>{t('letterLinked.changes')}</h3>
        <LinkedChanges changes={state.today?.changes ?? []} />
        <Button size="xs" variant="default" onClick={() => refresh([state])}>
          {t('letterLinked.update')}
        </Button>
      </section>
    )
  }
  return (
    <section className={classes['held']} aria-label={t('letterLinked.holds')}>
      <h3 className={classes['heldTitle']}>
        {state?.today
          ? t(`letterLinked.counts.${place.name}`, { count: state.today.itemCount })
          : t('letterLinked.holds')}
      </h3>
      <ul className={classes['lines']}>
        {lines.map(([key, words]) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </section>
  )
}

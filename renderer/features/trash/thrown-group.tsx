import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './trash-page.module.css'

/** An import that was undone leaves thousands here: they are drawn as they are asked for. */
const pageSize = 100

/** What was thrown away of one kind; nothing where there is none. */
export function ThrownGroup({ title, children }: { title: string; children: ReactNode[] }) {
  const { t } = useTranslation()
  const id = useId()
  const [shownCount, setShownCount] = useState(pageSize)
  const hiddenCount = children.length - shownCount
  if (children.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes['group']}>
        {title}
      </h2>
      <ul className={classes['list']}>{children.slice(0, shownCount)}</ul>
      {hiddenCount > 0 && (
        <Button
          className={classes['more'] ?? ''}
          variant="default"
          size="xs"
          onClick={() => setShownCount(shownCount + 5 * pageSize)}
        >
          {t('trash.more', { count: hiddenCount })}
        </Button>
      )}
    </section>
  )
}

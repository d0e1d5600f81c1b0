import { Button, SegmentedControl } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTextDifference } from './use-text-difference'
import classes from './versions.module.css'

interface TextDifferenceProps {
  before: string
  after: string
  beforeName: string
  afterName: string
}

/** Both sources, line by line, what is the same folded away. */
export function TextDifference(props: TextDifferenceProps) {
  const { t } = useTranslation()
  const host = useRef<HTMLDivElement>(null)
  const [isUnified, setIsUnified] = useState(false)
  const step = useTextDifference(host, { ...props, isUnified })
  return (
    <div className={classes['texts']}>
      <div className={classes['textBar']}>
        <SegmentedControl
          aria-label={t('letterVersions.layout')}
          value={isUnified ? 'unified' : 'beside'}
          onChange={(value) => setIsUnified(value === 'unified')}
          data={[
            { value: 'beside', label: t('letterVersions.sideBySide') },
            { value: 'unified', label: t('letterVersions.unified') },
          ]}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowUp size={15} aria-hidden />}
          onClick={() => step(false)}
        >
          {t('letterVersions.previousChange')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowDown size={15} aria-hidden />}
          onClick={() => step(true)}
        >
          {t('letterVersions.nextChange')}
        </Button>
      </div>
      <div ref={host} className={classes['difference']} />
    </div>
  )
}

import { Button } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { applyTheme, hasTheme } from '../../../../preload/rules/letter-theme/apply-theme'
import { useSource, useStudio } from '../studio/use-studio'
import classes from './look.module.css'

/** Says that a letter has not the look of the community, and gives it to it. */
export function ApplyTheme() {
  const { t } = useTranslation()
  const { document, settings, isLocked } = useStudio()
  const { theme } = settings
  const source = useDeferredValue(useSource())
  const isOther = useMemo(() => !hasTheme(source, theme), [source, theme])
  return (
    <section className={classes['part']} aria-label={t('letterLook.look')}>
      <h3 className={classes['partTitle']}>{t('letterLook.look')}</h3>
      <p className={classes['quiet']}>
        {isOther ? t('letterLook.otherLook') : t('letterLook.sameLook')}
      </p>
      <div className={classes['buttons']}>
        {isOther && !isLocked && (
          <Button
            size="xs"
            variant="default"
            onClick={() => document.apply(applyTheme(document.source, theme))}
          >
            {t('letterLook.apply')}
          </Button>
        )}
        <Button component={Link} to="/lettres/reglages" size="xs" variant="subtle">
          {t('letterLook.openLook')}
        </Button>
      </div>
    </section>
  )
}

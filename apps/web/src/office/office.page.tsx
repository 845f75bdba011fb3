import { Button, Group } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OwedDisseminations } from '../directives/owed-disseminations.tsx';
import { Page } from '../shell/page.tsx';
import { Decisions } from './decisions.tsx';
import { officeDesk } from './office.ts';
import { OwedByUnits } from './owed-by-units.tsx';
import { UnitChoice } from './unit-choice.tsx';
import { Verifications } from './verifications.tsx';

const route = getRouteApi('/signed-in/office');

/** Bàn theo dõi: what units owe and who was told, what waits to be verified, what is to be entered from paper. */
export const OfficePage = () => {
  const { t } = useTranslation();
  const { unit } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(officeDesk(unit));
  return (
    <Page title={t('office.title')}>
      <Group align="flex-end">
        <UnitChoice
          units={data.units}
          chosen={unit}
          choose={(unitId) => void navigate({ search: unitId === '' ? {} : { unit: unitId }, replace: true })}
        />
        <Button component={Link} to="/office/week" variant="default">
          {t('office.week')}
        </Button>
      </Group>
      <OwedByUnits desk={data} unit={unit} />
      <Verifications unit={unit} />
      <Decisions desk={data} unit={unit} />
      <OwedDisseminations
        title={t('dissemination.owedByUnits')}
        none={t('dissemination.owedNone')}
        unit={unit}
      />
    </Page>
  );
};

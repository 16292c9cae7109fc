import { usageComponents } from 'crm-usage-widgets/react18';
import React from 'react';

/** Components around the elements: React 18 would set everything as an attribute, and hear none of their events. */
export const { UsageBarCard, UsageProvider, UsageReport } = usageComponents(React);

/// <reference types="powerapps-component-framework" />
/** What the properties of pcf/ControlManifest.Input.xml are in code. Microsoft's tools write such a file, too. */

export interface Inputs {
  report: ComponentFramework.PropertyTypes.StringProperty;
  period: ComponentFramework.PropertyTypes.StringProperty;
  src: ComponentFramework.PropertyTypes.StringProperty;
  tokenFunction: ComponentFramework.PropertyTypes.StringProperty;
  chosen: ComponentFramework.PropertyTypes.StringProperty;
}

export interface Outputs {
  /** First day of the bar that the viewer chose last, `2026-03-01`. */
  chosen?: string;
}

import React from "react";
import { addons, types } from "storybook/manager-api";
import { AddonPanel } from "storybook/internal/components";
import { CriteriaPanel } from "./panels/CriteriaPanel.js";
import { ReviewPanel } from "./panels/ReviewPanel.js";
import { TranscriptPanel } from "./panels/TranscriptPanel.js";

// Storybook builds its own window with the old way of writing elements, which asks for React by its name.
Object.assign(globalThis, { React });

addons.setConfig({ enableShortcuts: false, sidebar: { showRoots: true } });

addons.register("waarom", () => {
  addons.add("waarom/criteria", {
    type: types.PANEL,
    title: "Criteria",
    render: ({ active }) => (
      <AddonPanel active={active === true}>
        <CriteriaPanel />
      </AddonPanel>
    ),
  });
  addons.add("waarom/transcript", {
    type: types.PANEL,
    title: "Screen reader",
    render: ({ active }) => (
      <AddonPanel active={active === true}>
        <TranscriptPanel />
      </AddonPanel>
    ),
  });
  addons.add("waarom/review", {
    type: types.PANEL,
    title: "Review",
    render: ({ active }) => (
      <AddonPanel active={active === true}>
        <ReviewPanel />
      </AddonPanel>
    ),
  });
});

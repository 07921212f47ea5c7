/** Name, language, appearance, licences. */
import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { expectAccessible, showPage } from "../../../test/page";
import SettingsPage from "./SettingsPage.svelte";

test("name, language and appearance are asked of the window, and the licences are there", async () => {
  const { user, frame } = showPage(SettingsPage);
  await screen.findByText("2026.11.22");
  await expectAccessible();
  await user.click(screen.getByRole("radio", { name: "English" }));
  expect(frame.setLanguage).toHaveBeenCalledWith("en");
  await user.click(screen.getByRole("radio", { name: "Scuro" }));
  expect(frame.setTheme).toHaveBeenCalledWith("dark");
  await user.click(screen.getByRole("radio", { name: "150 %" }));
  expect(frame.setTextSize).toHaveBeenCalledWith(150);
  const name = screen.getByLabelText("Il tuo nome");
  await user.clear(name);
  await user.type(name, "Maria Bianchi{Tab}");
  expect(frame.setPerson).toHaveBeenCalledWith("Maria Bianchi");
  expect(screen.getByText(/CC BY 4\.0/)).toBeTruthy();
});

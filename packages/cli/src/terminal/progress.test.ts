import { expect, it } from "vitest";
import { progressOn } from "./progress.js";

function terminal(isTTY: boolean) {
  const said: string[] = [];
  return { said, output: { isTTY, columns: 20, write: (text: string) => said.push(text) } };
}

it("says nothing of work that is done at once", () => {
  const { said, output } = terminal(true);
  let time = 0;
  const progress = progressOn(output, () => time);
  progress.say("1/2");
  time = 399;
  progress.say("2/2");
  progress.done();
  expect(said).toEqual([]);
});

it("says what it does when it takes long, within the line, and wipes it afterwards", () => {
  const { said, output } = terminal(true);
  let time = 0;
  const progress = progressOn(output, () => time);
  time = 500;
  progress.say("1/2 forms/a-form-with-a-long-name.form.json");
  progress.done();
  expect(said).toEqual(["\r\u001B[2K1/2 forms/a-form-wi", "\r\u001B[2K"]);
});

it("is silent in a log", () => {
  const { said, output } = terminal(false);
  let time = 0;
  const progress = progressOn(output, () => time);
  time = 5000;
  progress.say("1/2");
  progress.done();
  expect(said).toEqual([]);
});

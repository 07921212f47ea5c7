/** Starts the page of the program. */
import { mount } from "svelte";

import App from "./app/App.svelte";
import "./style/fonts.css";
import "./style/main.scss";

const target = document.getElementById("nuvolario");
if (target) mount(App, { target });

//! The app as people get it, from start to quit.
#![cfg(target_os = "linux")]

mod answering;
mod beginning;
mod briefing;
mod days;
mod designing;
mod diary;
mod earning;
mod everybody;
mod failing;
mod keys_only;
mod killing;
mod learning;
mod moving;
mod newcomer;
mod opening;
mod papers;
mod pasting;
mod people;
mod quick;
mod reaching;
mod reminding;
mod resting;
mod settling;
mod starting;
mod timing;
mod together;
mod walking;

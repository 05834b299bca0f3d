//! Programs that a test starts and that must be gone when it ends, whatever happened.

use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// How often a condition is looked at again.
const PAUSE: Duration = Duration::from_millis(20);

/// A program with everything it started, as one process group; all of it is ended on drop.
#[derive(Debug)]
pub struct Group {
    child: Child,
}

impl Group {
    /// Starts the program in a process group of its own. Errors: the program is not installed.
    pub fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child =
            command.process_group(0).stdin(Stdio::null()).spawn().with_context(|| {
                format!("cannot start {name}: is it installed? see `cargo xtask setup test`")
            })?;
        Ok(Self { child })
    }

    /// The program's process number, which is also its group's.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What the program writes, when its output was piped.
    pub fn output(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Ends the whole group at once; none of its programs can do anything about it.
    pub fn kill(&self) {
        let group = format!("-{}", self.id());
        // A group that is gone already is what we want.
        let _gone = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }

    /// Whether the program ended by itself.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
        let _reaped = self.child.wait();
    }
}

/// Looks until `condition` gives a value. Errors: the time is over, with what was waited for and the last error.
pub fn wait_for<T>(
    what: &str,
    at_most: Duration,
    mut condition: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    let deadline = Instant::now() + at_most;
    loop {
        let seen = condition();
        if let Ok(Some(value)) = seen {
            return Ok(value);
        }
        if Instant::now() >= deadline {
            let waited = format!("waited {} s for {what}", at_most.as_secs());
            return match seen {
                Err(error) => Err(error.context(waited)),
                Ok(_) => bail!(waited),
            };
        }
        std::thread::sleep(PAUSE);
    }
}
